package org.schoolpolicyreview.rules.words;

/** Words with one kind of apostrophe and of space, each at the place where it stood. */
final class Plain {

    private static final String APOSTROPHES = "\u2018\u2019\u02bc\u00b4`";

    private Plain() {}

    static String of(String words) {
        StringBuilder plain = new StringBuilder(words);
        for (int k = 0; k < plain.length(); k++) {
            char c = plain.charAt(k);
            if (APOSTROPHES.indexOf(c) >= 0) {
                plain.setCharAt(k, '\'');
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.setCharAt(k, ' ');
            }
        }
        return plain.toString();
    }
}
