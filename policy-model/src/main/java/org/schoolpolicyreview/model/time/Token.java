package org.schoolpolicyreview.model.time;

import java.util.Set;

/**
 * A word, a number or a mark of a text.
 *
 * @param kind which of these
 * @param text a word in lower case, the digits of a number, or the mark with all dashes and quotes made plain
 * @param start where it starts in the text
 * @param end where it ends, the position after its last character
 * @param glued true if nothing stands between it and what comes before it
 * @param capital true if it starts with a capital letter
 */
record Token(Kind kind, String text, int start, int end, boolean glued, boolean capital) {

    enum Kind { WORD, NUMBER, MARK, NONE }

    boolean is(String expected) {
        return text.equals(expected);
    }

    boolean isOneOf(Set<String> expected) {
        return expected.contains(text);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }

    boolean isNone() {
        return kind == Kind.NONE;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** True for a number written with exactly so many digits. */
    boolean isNumberOf(int digits) {
        return isNumber() && text.length() == digits;
    }

    /** The number, or -1 if this is not one or has more than four digits. */
    int number() {
        return isNumber() && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }
}
