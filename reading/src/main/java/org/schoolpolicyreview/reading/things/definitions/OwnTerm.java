package org.schoolpolicyreview.reading.things.definitions;

/** A term that is on no list, without the short form that stands beside it: "Case Management System or CMS". */
final class OwnTerm {

    private static final int LONGEST = 6;

    private OwnTerm() {}

    static String of(String words) {
        int bracket = words.indexOf(" (");
        if (bracket > 0 && words.endsWith(")") && isShort(words.substring(bracket + 2, words.length() - 1))) {
            return words.substring(0, bracket);
        }
        int or = words.lastIndexOf(" or ");
        return or > 0 && isShort(words.substring(or + 4)) && !isShort(words.substring(0, or)) ? words.substring(0, or) : words;
    }

    /** Capitals without a space: "CMS", "LGC". */
    private static boolean isShort(String word) {
        return word.length() <= LONGEST && word.chars().allMatch(letter -> Character.isUpperCase(letter) || letter == '&');
    }
}
