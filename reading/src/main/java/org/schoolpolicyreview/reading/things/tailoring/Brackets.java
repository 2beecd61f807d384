package org.schoolpolicyreview.reading.things.tailoring;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.reading.Span;

/** Finds what stands in brackets. */
final class Brackets {

    private static final String OPEN = "[<{(";
    private static final String CLOSE = "]>})";
    private static final int LONGEST = 400;

    /**
     * Words in brackets.
     *
     * @param open the bracket that opens
     * @param inner the words
     * @param span where they stand, brackets included
     * @param quoted whether they stand inside quotation marks
     */
    record Bracket(char open, String inner, Span span, boolean quoted) {}

    private Brackets() {}

    static List<Bracket> in(String text) {
        List<Bracket> found = new ArrayList<>();
        boolean quoted = false;
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            quoted ^= letter == '"';
            int kind = OPEN.indexOf(letter);
            int end = kind < 0 ? -1 : text.indexOf(CLOSE.charAt(kind), at);
            end = end < 0 && letter == '[' ? text.length() : end;
            boolean word = at + 1 < text.length() && text.charAt(at + 1) != ' ';
            if (end > at + 1 && end - at <= LONGEST && word) {
                found.add(new Bracket(letter, text.substring(at + 1, end).strip(), new Span(at, Math.min(end + 1, text.length())), quoted));
                at = kind == OPEN.indexOf('(') ? at : end;
            }
            at++;
        }
        return found;
    }
}
