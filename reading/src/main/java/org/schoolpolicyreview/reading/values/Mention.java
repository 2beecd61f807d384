package org.schoolpolicyreview.reading.values;

import org.schoolpolicyreview.reading.Span;

/**
 * A value where a sentence names it.
 *
 * @param span where, in the folded sentence
 * @param value what is named
 */
public record Mention(Span span, Value value) {

    /** A mention of which the kind of value is known. */
    public record Of<V extends Value>(Span span, V value) {}
}
