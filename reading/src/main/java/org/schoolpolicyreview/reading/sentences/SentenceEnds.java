package org.schoolpolicyreview.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.reading.Span;

/** Finds where the sentences of a folded paragraph end. */
final class SentenceEnds {

    private SentenceEnds() {}

    /** The sentences, in their order, without the spaces between them. */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean end = ".?!".indexOf(text.charAt(at)) >= 0
                    && (at + 1 == text.length() || text.charAt(at + 1) == ' ' && at + 2 < text.length()
                            && !Character.isLowerCase(text.charAt(at + 2)));
            if (end) {
                spans.add(new Span(start, at + 1));
                start = Math.min(text.length(), at + 2);
            }
        }
        if (start < text.length()) {
            spans.add(new Span(start, text.length()));
        }
        return spans;
    }
}
