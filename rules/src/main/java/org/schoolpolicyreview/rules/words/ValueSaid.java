package org.schoolpolicyreview.rules.words;

import java.util.Optional;

/**
 * What an objective says of its measure, its baseline, its target or its deadline.
 *
 * @param state whether that is enough
 * @param saw what was seen, to complete "The document ..."; empty if nothing was
 */
public record ValueSaid(State state, String saw) {

    /** It says nothing of it. */
    static final ValueSaid NOTHING = new ValueSaid(State.NONE, "");

    /** Whether it is enough. */
    public enum State {
        /** It is given. */
        GIVEN,
        /** Something stands in its place: a direction, a rhythm, a word that cannot be counted. */
        FALLS_SHORT,
        /** The quoted words give another value. */
        DISAGREES,
        /** It is given, and only hoped for, or on a condition. */
        HOPED,
        /** Nothing is said. */
        NONE
    }

    static ValueSaid given(String saw) {
        return new ValueSaid(State.GIVEN, saw);
    }

    static ValueSaid fallsShort(String saw) {
        return new ValueSaid(State.FALLS_SHORT, saw);
    }

    /** As it is, or with the words by which it is only hoped for, where it is given. */
    ValueSaid hoped(Optional<String> hope) {
        return state != State.GIVEN || hope.isEmpty() ? this
                : new ValueSaid(State.HOPED, saw + ", with words that a person should weigh: ‘" + hope.get() + "’");
    }

    static ValueSaid disagrees(String saw) {
        return new ValueSaid(State.DISAGREES, saw);
    }
}
