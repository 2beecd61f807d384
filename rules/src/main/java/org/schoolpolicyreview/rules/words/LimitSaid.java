package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.TimeLimit;

/**
 * The time within which a passage says that something happens, read from its words.
 *
 * @param state what kind of time it is
 * @param limit the time itself; empty if the state is {@link State#NONE}
 */
public record LimitSaid(State state, Optional<TimeLimit> limit) {

    /** What kind of time is said. */
    public enum State {
        /** No time at all. */
        NONE,
        /** A word such as "promptly", without a number. */
        VAGUE,
        /** A time that may be missed: "preferably", "or as soon as practicable". */
        SOFTENED,
        /** A time that can be compared. */
        NUMBER,
        /** Words that are not understood. */
        NOT_UNDERSTOOD
    }

    /** Reads the time of a passage. */
    public static LimitSaid of(Passage passage) {
        return of(loosest(TimesInWords.foundIn(passage.text())));
    }

    /** Reads the soonest time of a passage that says several: a first check-in, say. */
    public static LimitSaid soonestOf(Passage passage) {
        return of(FirstTimes.foundIn(passage.text()).stream()
                .reduce((one, other) -> other.noLongerThan(one) == Comparison.YES ? other : one));
    }

    /** How it compares with a limit: only a time that can be compared says yes or no. */
    public Comparison noLongerThan(TimeLimit most) {
        return limit.map(said -> said.noLongerThan(most)).orElse(Comparison.CANNOT_TELL);
    }

    /** The words of it, for a sentence. */
    public String text() {
        return limit.map(TimeLimit::text).orElse("");
    }

    private static LimitSaid of(Optional<TimeLimit> limit) {
        State state = limit.map(LimitSaid::stateOf).orElse(State.NONE);
        return new LimitSaid(state, limit);
    }

    private static State stateOf(TimeLimit limit) {
        if (limit.softened()) {
            return State.SOFTENED;
        }
        if (limit.understood()) {
            return State.NUMBER;
        }
        return limit.vague() ? State.VAGUE : State.NOT_UNDERSTOOD;
    }

    /** Where the words hold several times, the loosest counts: nobody is given credit for the wrong one. */
    private static Optional<TimeLimit> loosest(List<TimeLimit> found) {
        return found.stream().reduce((one, other) -> one.noLongerThan(other) == Comparison.YES ? other : one);
    }
}
