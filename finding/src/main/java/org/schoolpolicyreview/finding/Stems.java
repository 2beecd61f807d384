package org.schoolpolicyreview.finding;

import java.util.Arrays;

/** Cuts the endings off English words, roughly: "recorded", "recording" and "records" are one. */
final class Stems {

    /** Endings, the longest first, with what takes their place. */
    private static final String[][] ENDINGS = {
        {"ational", "at"}, {"isation", "is"}, {"ization", "is"}, {"fulness", "ful"}, {"iveness", "iv"}, {"ousness", "ous"},
        {"ingly", ""}, {"edly", ""}, {"ation", "at"}, {"ements", ""}, {"ement", ""}, {"ments", "ment"}, {"ities", ""},
        {"ness", ""}, {"ions", ""}, {"ical", "ic"}, {"ally", "al"}, {"able", ""}, {"ible", ""}, {"ists", "ist"},
        {"ings", ""}, {"ying", "y"}, {"ied", "y"}, {"ies", "y"}, {"ity", ""}, {"ion", ""}, {"ing", ""}, {"ers", "er"},
        {"ess", "ess"}, {"es", ""}, {"ed", ""}, {"ly", ""}, {"'s", ""}, {"s", ""}, {"e", ""}};
    /** What is left has so many letters at least. */
    private static final int SHORTEST = 3;

    /** "Family" is no adverb. */
    private static final int SHORTEST_ADJECTIVE = 5;

    /** The endings by their last letter, which most words do not end with. */
    private static final String[][][] BY_LAST_LETTER = new String['z' + 1][][];

    static {
        for (char letter = 0; letter < BY_LAST_LETTER.length; letter++) {
            char last = letter;
            BY_LAST_LETTER[letter] = Arrays.stream(ENDINGS).filter(each -> each[0].charAt(each[0].length() - 1) == last)
                    .toArray(String[][]::new);
        }
    }

    private Stems() {}

    /** The stem of a word in small letters. */
    static String of(String word) {
        char last = word.isEmpty() ? 0 : word.charAt(word.length() - 1);
        for (String[] ending : BY_LAST_LETTER[last < BY_LAST_LETTER.length ? last : 0]) {
            int shortest = ending[0].equals("ly") ? SHORTEST_ADJECTIVE : SHORTEST;
            if (word.endsWith(ending[0]) && word.length() - ending[0].length() >= shortest) {
                return undoubled(word.substring(0, word.length() - ending[0].length()) + ending[1]);
            }
        }
        return word;
    }

    /** "stopp" of "stopped" is "stop". */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST - 1 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
