package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.Rhythm;

/**
 * How often a passage says that something happens, read from its words.
 *
 * @param state what kind of rhythm it is
 * @param rhythm the rhythm itself; empty if the state is {@link State#NONE}
 */
public record RhythmSaid(State state, Optional<Rhythm> rhythm) {

    /** No rhythm at all. */
    public static final RhythmSaid NO_RHYTHM = new RhythmSaid(State.NONE, Optional.empty());

    /** What kind of rhythm is said. */
    public enum State {
        /** No rhythm at all. */
        NONE,
        /** A word such as "regularly", or a rhythm that may be missed, such as "normally every term". */
        VAGUE,
        /** A rhythm that can be compared. */
        NUMBER,
        /** Events and no rhythm: "at induction", "with each new intake". */
        EVENTS_ONLY,
        /** Words that are not understood, or a number and a word such as "regularly" that may be of two things. */
        NOT_UNDERSTOOD
    }

    /** Reads the rhythm of a passage. */
    public static RhythmSaid of(Passage passage) {
        return of(passage.text());
    }

    /** How it compares with a rhythm: only one that can be compared and is not softened says yes. */
    public Comparison atLeastAsOftenAs(Rhythm other) {
        Comparison numbers = rhythm.map(said -> said.atLeastAsOftenAs(other)).orElse(Comparison.CANNOT_TELL);
        return numbers == Comparison.YES && state != State.NUMBER ? Comparison.CANNOT_TELL : numbers;
    }

    /** Whether other words take the firmness out of it: "normally every term", "each year where possible". */
    public boolean softened() {
        return rhythm.filter(SoftenedRhythms::softened).isPresent();
    }

    /** The words of it, for a sentence. */
    public String text() {
        return rhythm.map(Rhythm::text).orElse("");
    }

    private static RhythmSaid of(Optional<Rhythm> rhythm) {
        return new RhythmSaid(rhythm.map(RhythmSaid::stateOf).orElse(State.NONE), rhythm);
    }

    /**
     * Where the words hold several, the rarest number counts. "Regularly, at least every term" says how often; whether
     * "regularly" in another clause is of the same thing, a person must see.
     */
    private static RhythmSaid of(String text) {
        List<Rhythm> found = SoftenedRhythms.foundIn(text);
        Optional<Rhythm> number = found.stream().filter(each -> each.interval().isPresent())
                .reduce((one, other) -> rarer(one, other) ? one : other);
        if (number.isEmpty()) {
            return of(found.stream().filter(each -> stateOf(each) != State.EVENTS_ONLY).findFirst()
                    .or(() -> found.stream().findFirst()));
        }
        boolean other = found.stream().anyMatch(each -> each.interval().isEmpty()
                && stateOf(each) != State.EVENTS_ONLY && !sameClause(text, number.get(), each));
        return other ? new RhythmSaid(State.NOT_UNDERSTOOD, number) : of(number);
    }

    private static boolean rarer(Rhythm one, Rhythm other) {
        Comparison often = one.atLeastAsOftenAs(other);
        return often == Comparison.NO || SoftenedRhythms.softened(one) && other.atLeastAsOftenAs(one) == Comparison.YES;
    }

    private static boolean sameClause(String text, Rhythm one, Rhythm other) {
        return other.vague() && Clause.around(text, one.text()).text().contains(other.text());
    }

    private static State stateOf(Rhythm rhythm) {
        if (SoftenedRhythms.softened(rhythm)) {
            return State.VAGUE;
        }
        if (rhythm.understood()) {
            return State.NUMBER;
        }
        return rhythm.vague() ? State.VAGUE : rhythm.events().isEmpty() ? State.NOT_UNDERSTOOD : State.EVENTS_ONLY;
    }
}
