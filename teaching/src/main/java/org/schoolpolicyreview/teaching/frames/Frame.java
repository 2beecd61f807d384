package org.schoolpolicyreview.teaching.frames;

import java.util.Optional;

/**
 * A text with a slot for a promise: "Our hope is that {s}.", "{S} That is how we used to work."
 *
 * @param writer who wrote it
 * @param kind what it does, in two or three words
 * @param isHonest whether the promise stays whole in it; else it is taken back, weakened or narrowed
 * @param heading the heading above, if it has one
 * @param text the text, in lines; {@code {S}} stands for the sentence as it is, {@code {s}} for it in small letters and
 *        without its full stop
 */
public record Frame(String writer, String kind, boolean isHonest, Optional<String> heading, String text) {

    static final String WHOLE = "{S}";
    static final String RUN_ON = "{s}";

    public Frame {
        if (text.contains(WHOLE) == text.contains(RUN_ON)) {
            throw new IllegalArgumentException("A frame has one slot, " + WHOLE + " or " + RUN_ON + ": " + text);
        }
    }
}
