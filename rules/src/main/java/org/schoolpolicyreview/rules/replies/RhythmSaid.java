package org.schoolpolicyreview.rules.replies;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;

/**
 * How often a sentence says that something happens.
 *
 * @param state what kind of rhythm it is
 * @param rhythm the rhythm itself; empty if the state is {@link State#NONE}
 * @param span where it stands; empty if it does not
 */
public record RhythmSaid(State state, Optional<Rhythm> rhythm, Span span) {

    /** What kind of rhythm is said. */
    public enum State {
        /** No rhythm at all, or events only: "at induction". */
        NONE,
        /** A word such as "regularly". */
        VAGUE,
        /** A rhythm that can be compared. */
        NUMBER,
        /** Words that are not understood. */
        NOT_UNDERSTOOD
    }

    private static final RhythmSaid NONE = new RhythmSaid(State.NONE, Optional.empty(), new Span(0, 0));
    private static final Comparator<RhythmSaid> TELLS_MOST = Comparator.comparing(said -> said.state == State.NUMBER ? 0
            : said.state == State.VAGUE ? 1 : 2);

    /** Where a sentence holds several, the rarest number counts: nobody is given credit for the wrong one. */
    public static RhythmSaid of(Sentence sentence) {
        List<RhythmSaid> all = sentence.mentions(Value.Often.class).map(RhythmSaid::of).toList();
        return all.stream().filter(said -> said.state == State.NUMBER)
                .reduce((one, other) -> one.atLeastAsOftenAs(other.rhythm.orElseThrow()) == Comparison.NO ? one : other)
                .or(() -> around(sentence)).or(() -> all.stream().min(TELLS_MOST)).orElse(NONE);
    }

    /** How often what stands in a list happens may stand in its opening line or above it: "Each September:". */
    private static Optional<RhythmSaid> around(Sentence sentence) {
        return Stream.concat(sentence.context().opener().stream(), sentence.context().heading().stream())
                .flatMap(text -> Rhythm.foundIn(text).stream()).filter(rhythm -> rhythm.interval().isPresent()).findFirst()
                .map(rhythm -> new RhythmSaid(State.NUMBER, Optional.of(rhythm), new Span(0, 0)));
    }

    private static RhythmSaid of(Mention.Of<Value.Often> mention) {
        Rhythm rhythm = mention.value().rhythm();
        State state = rhythm.interval().isPresent() ? State.NUMBER : rhythm.vague() ? State.VAGUE
                : rhythm.understood() ? State.NONE : State.NOT_UNDERSTOOD;
        return new RhythmSaid(state, Optional.of(rhythm), mention.span());
    }

    /** How it compares with a rhythm: only one that can be compared says yes or no. */
    public Comparison atLeastAsOftenAs(Rhythm other) {
        return rhythm.map(said -> said.atLeastAsOftenAs(other)).orElse(Comparison.CANNOT_TELL);
    }

    /** The words of it, for a sentence. */
    public String text() {
        return rhythm.map(Rhythm::text).orElse("");
    }
}
