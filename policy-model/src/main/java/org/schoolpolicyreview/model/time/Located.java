package org.schoolpolicyreview.model.time;

import java.util.function.Function;

/**
 * A value where a text names it.
 *
 * <p>The place is that of the words that say it. The value may hold more of the text: the "normally" some words before a
 * limit, the "or sooner if the law changes" after a rhythm.
 *
 * @param start where the words start, from 0
 * @param end the place after them
 * @param value what they name
 */
public record Located<V>(int start, int end, V value) {

    /** From a stretch of tokens. */
    static <V> Located<V> at(Tokens tokens, int first, int end, V value) {
        return new Located<>(tokens.at(first).start(), tokens.at(end - 1).end(), value);
    }

    <W> Located<W> map(Function<V, W> reading) {
        return new Located<>(start, end, reading.apply(value));
    }
}
