package org.schoolpolicyreview.reading.sentences;

/** Marks of items that stand in the text itself: "(a)", "b)", "(iv)", "(2)", and bullets. */
final class Marks {

    static final String BULLETS = "\u2022\u25cf\u25aa\u25a0\u25e6\u2023\u00b7\uf0b7\u2756\u27a2\u2713\u2714";
    private static final String ROMAN = "ivx";

    private Marks() {}

    /** The place after the mark that starts here, or the place itself: "(a)" and "a)", with a space after it. */
    static int end(String text, int at) {
        int from = at < text.length() && text.charAt(at) == '(' ? at + 1 : at;
        int to = from;
        while (to < text.length() && to - from < 5 && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        boolean closed = to > from && to < text.length() && text.charAt(to) == ')'
                && (to + 1 == text.length() || text.charAt(to + 1) == ' ');
        return closed && number(text.substring(from, to), 0) >= 0 ? to + 1 : at;
    }

    /** The place after a bullet that starts here, or the place itself. */
    static int bulletEnd(String text, int at) {
        boolean bullet = at < text.length() && BULLETS.indexOf(text.charAt(at)) >= 0;
        boolean dash = text.startsWith("- ", at) || text.startsWith("o ", at) || text.startsWith("* ", at);
        return bullet || dash ? at + 1 : at;
    }

    /**
     * Which item a mark names: 1 for "a", "i" and "1".
     *
     * @param expected the number that would come next; "i" after "h" is 9, not 1
     * @return the number, or -1 if it names none
     */
    static int number(String mark, int expected) {
        if (mark.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return mark.length() <= 2 ? Integer.parseInt(mark) : -1;
        }
        String small = mark.toLowerCase(java.util.Locale.ROOT);
        int letter = small.length() == 1 && small.charAt(0) >= 'a' && small.charAt(0) <= 'z' ? small.charAt(0) - 'a' + 1 : -1;
        int roman = roman(small);
        return letter == expected || roman < 0 ? letter : roman;
    }

    private static int roman(String mark) {
        int sum = 0;
        int last = 0;
        for (int k = mark.length() - 1; k >= 0; k--) {
            int kind = ROMAN.indexOf(mark.charAt(k));
            if (kind < 0) {
                return -1;
            }
            int value = kind == 0 ? 1 : kind == 1 ? 5 : 10;
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }
}
