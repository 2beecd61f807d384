package org.schoolpolicyreview.reading.things.cues;

/**
 * A mark for each word of a text, for its first letter and for its first two. Words share a thousand marks: the lack of a
 * mark says that a word is not there, so that most lists of cues need not be looked for in most sentences.
 */
final class WordMarks {

    private static final int MARKS = 1024;

    private final long[] marks = new long[MARKS / Long.SIZE];

    private WordMarks() {}

    /** The marks of words, by their hashes and what stands for their first letters. */
    static WordMarks of(int[] hashes, int[] letters) {
        WordMarks marks = new WordMarks();
        for (int at = 0; at < hashes.length; at++) {
            marks.set(mark(hashes[at]));
            marks.set(mark(letters[at]));
            marks.set(mark(firstOf(letters[at])));
        }
        return marks;
    }

    /** What stands for the first two letters of a word, or for its only one. */
    static int lettersOf(String word) {
        int second = word.length() > 1 ? word.charAt(1) : 0;
        return word.isEmpty() ? 0 : word.charAt(0) << Character.SIZE | second;
    }

    /** What stands for the first letter of these. */
    static int firstOf(int letters) {
        return letters >>> Character.SIZE << Character.SIZE;
    }

    private void set(int mark) {
        marks[mark / Long.SIZE] |= 1L << mark;
    }

    /** The mark of a hash or of what stands for letters. */
    static int mark(int key) {
        return key * 0x9e3779b1 >>> Integer.numberOfLeadingZeros(MARKS) + 1;
    }

    /** Whether one of these marks is there. */
    boolean mayHold(int[] words) {
        for (int mark : words) {
            if ((marks[mark / Long.SIZE] >>> mark & 1) != 0) {
                return true;
            }
        }
        return false;
    }
}
