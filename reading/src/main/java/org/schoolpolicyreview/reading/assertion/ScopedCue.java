package org.schoolpolicyreview.reading.assertion;

import org.schoolpolicyreview.reading.Span;

/**
 * Words that change how a sentence is put, with what they govern. Spans count in the folded text of the sentence.
 *
 * @param kind what they do
 * @param cue where they stand; empty, at the start, if they stand in the opening line, a heading or a column head, and
 *         empty, at the end, if they stand in the sentence after
 * @param scope what they govern
 */
public record ScopedCue(Kind kind, Span cue, Span scope) {

    /** Whether it governs a stretch of the sentence. */
    public boolean governs(Span stretch) {
        return scope.overlaps(stretch);
    }
}
