package org.schoolpolicyreview.reading.things.cues;

import java.util.List;
import org.schoolpolicyreview.reading.Span;

/**
 * A cue where a sentence holds it.
 *
 * @param cue which
 * @param from the number of its first token
 * @param to the number after that of its last token
 */
public record CueMatch(Cue cue, int from, int to) {

    /** Whether it is a cue of this name. */
    public boolean is(String name) {
        return cue.name().equals(name);
    }

    /** The stretch of the sentence in which it stands. */
    public Span span(List<Token> tokens) {
        return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    boolean overlaps(CueMatch other) {
        return from < other.to && other.from < to;
    }
}
