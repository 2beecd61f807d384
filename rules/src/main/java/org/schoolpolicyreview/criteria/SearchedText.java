package org.schoolpolicyreview.criteria;

/**
 * A text in which many phrases are looked for. Which letters stand side by side in it is noted once; most phrases are then
 * known not to be there, and are neither searched for nor ever compiled.
 *
 * <p>Each three characters of a word count, its edges among them: "no race" has |no, no|, |ra, rac, ace and ce|. They share
 * a small number of marks, so that a mark says that letters may be there, and its lack that they are not.
 */
public final class SearchedText {

    /** A power of two: a long passage has some hundreds of triples, so that few marks are shared. */
    private static final int MARKS = 2048;
    private static final char EDGE = ' ';

    private final String text;
    private final long[] marks = new long[MARKS / Long.SIZE];

    private SearchedText(String text) {
        this.text = text;
        char before = EDGE;
        char last = EDGE;
        for (int at = 0; at <= text.length(); at++) {
            char next = at == text.length() ? EDGE : folded(text.charAt(at));
            if (last != EDGE) {
                int mark = mark(before, last, next);
                marks[mark / Long.SIZE] |= 1L << mark;
            }
            before = last;
            last = next;
        }
    }

    /** This text, to be searched. */
    public static SearchedText of(String text) {
        return new SearchedText(text);
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** Whether all these letters may be there. */
    boolean mayHold(int[] letters) {
        for (int mark : letters) {
            if ((marks[mark / Long.SIZE] & 1L << mark) == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The marks of a word, or of part of one.
     *
     * @param begins whether a word begins with it
     * @param ends whether a word ends with it
     */
    static int[] marks(String letters, boolean begins, boolean ends) {
        String whole = (begins ? String.valueOf(EDGE) : "") + letters + (ends ? EDGE : "");
        int[] marks = new int[Math.max(0, whole.length() - 2)];
        for (int at = 0; at < marks.length; at++) {
            marks[at] = mark(folded(whole.charAt(at)), folded(whole.charAt(at + 1)), folded(whole.charAt(at + 2)));
        }
        return marks;
    }

    private static int mark(char before, char letter, char after) {
        int mixed = ((before * 31 + letter) * 31 + after) * 0x9E3779B1;
        return mixed >>> Integer.numberOfLeadingZeros(MARKS) + 1 & MARKS - 1;
    }

    /** A letter or figure whatever its capitals; anything else is the edge of a word. */
    private static char folded(char each) {
        if (each < 128) {
            return each >= 'a' && each <= 'z' || each >= '0' && each <= '9' ? each
                    : each >= 'A' && each <= 'Z' ? (char) (each | 0x20) : EDGE;
        }
        return Character.isLetter(each) || isNumber(each) ? Character.toLowerCase(Character.toUpperCase(each)) : EDGE;
    }

    private static boolean isNumber(char each) {
        int type = Character.getType(each);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    @Override
    public String toString() {
        return text;
    }
}
