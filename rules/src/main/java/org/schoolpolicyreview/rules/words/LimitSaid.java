package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.rules.Agreement;

/**
 * The time within which a statement says that something happens, read from its value and again from its words.
 *
 * @param state what kind of time it is
 * @param limit the time itself; empty if the state is {@link State#NONE}
 * @param agreement whether the quoted words carry the value
 */
public record LimitSaid(State state, Optional<TimeLimit> limit, Agreement agreement) {

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

    /** Reads the time of a statement. */
    public static LimitSaid of(Statement statement) {
        Optional<TimeLimit> value = statement.within();
        List<TimeLimit> inWords = statement.words().map(TimesInWords::foundIn).orElse(List.of());
        if (value.isEmpty()) {
            List<TimeLimit> inNote = statement.note().map(TimesInWords::foundIn).orElse(List.of());
            return of(loosest(inWords.isEmpty() ? inNote : inWords), Agreement.AGREES);
        }
        if (statement.words().isEmpty()) {
            return of(value, Agreement.AGREES);
        }
        boolean carried = inWords.stream().anyMatch(found -> same(found, value.get()))
                || inWords.isEmpty() && value.get().span().isEmpty() && holds(statement.words().get(), value.get());
        Agreement agreement = carried ? Agreement.AGREES
                : inWords.isEmpty() ? Agreement.NOT_CARRIED : Agreement.DISAGREES;
        Optional<TimeLimit> asSaid = inWords.stream().filter(found -> same(found, value.get())).findFirst();
        return of(asSaid.or(() -> value), agreement);
    }

    /** Reads the soonest time of a statement that says several: a first check-in, say. */
    public static LimitSaid soonestOf(Statement statement) {
        LimitSaid read = of(statement);
        if (statement.within().isPresent()) {
            return read;
        }
        List<TimeLimit> found = statement.words().or(statement::note).map(FirstTimes::foundIn).orElse(List.of());
        return of(found.stream().reduce((one, other) -> other.noLongerThan(one) == Comparison.YES ? other : one),
                Agreement.AGREES);
    }

    /** How it compares with a limit: only a time that can be compared says yes or no. */
    public Comparison noLongerThan(TimeLimit most) {
        return limit.map(said -> said.noLongerThan(most)).orElse(Comparison.CANNOT_TELL);
    }

    /** The words of it, for a sentence. */
    public String text() {
        return limit.map(TimeLimit::text).orElse("");
    }

    private static LimitSaid of(Optional<TimeLimit> limit, Agreement agreement) {
        State state = limit.map(LimitSaid::stateOf).orElse(State.NONE);
        return new LimitSaid(state, limit, agreement);
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

    private static boolean same(TimeLimit found, TimeLimit value) {
        return found.equals(value) || found.span().isPresent() && found.span().equals(value.span());
    }

    private static boolean holds(String words, TimeLimit value) {
        return words.toLowerCase(java.util.Locale.ROOT).contains(value.text().toLowerCase(java.util.Locale.ROOT));
    }
}
