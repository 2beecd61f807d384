package org.schoolpolicyreview.rules.replies;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.values.Value;

/**
 * The time within which a sentence says that something happens.
 *
 * @param state what kind of time it is
 * @param limit the time itself; empty if the state is {@link State#NONE}
 * @param span where it stands; empty if it does not
 * @param text the words of it, as the document has them
 */
public record LimitSaid(State state, Optional<TimeLimit> limit, Span span, String text) {

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

    private static final LimitSaid NONE = new LimitSaid(State.NONE, Optional.empty(), new Span(0, 0), "");

    /** Where a sentence holds several times, the loosest counts: nobody is given credit for the wrong one. */
    public static LimitSaid of(Sentence sentence) {
        return limits(sentence).reduce((one, other) ->
                one.limit.orElseThrow().noLongerThan(other.limit.orElseThrow()) == Comparison.YES ? other : one)
                .or(() -> sentence.kind() == Sentence.Kind.ROW ? spans(sentence).findFirst() : Optional.empty()).orElse(NONE);
    }

    /**
     * The soonest time at which something first happens: a check "after two weeks" is one at that time, and a weekly check
     * comes first within a week.
     */
    public static LimitSaid soonestOf(Sentence sentence) {
        Stream<LimitSaid> rhythms = sentence.mentions(Value.Often.class).flatMap(mention -> mention.value().rhythm().interval()
                .stream().flatMap(interval -> time(interval.in() + " " + interval.unit().name().toLowerCase(Locale.ROOT),
                        mention.span(), mention.value().rhythm().text())));
        return Stream.of(limits(sentence), spans(sentence), rhythms).flatMap(each -> each).reduce((one, other) ->
                other.limit.orElseThrow().noLongerThan(one.limit.orElseThrow()) == Comparison.YES ? other : one).orElse(NONE);
    }

    private static Stream<LimitSaid> limits(Sentence sentence) {
        return sentence.mentions(Value.Limit.class).map(mention -> new LimitSaid(stateOf(mention.value().limit()),
                Optional.of(mention.value().limit()), mention.span(), mention.value().limit().text()));
    }

    /** Spans of time: "two weeks" of "after two weeks", and a cell that holds nothing else. */
    private static Stream<LimitSaid> spans(Sentence sentence) {
        return sentence.mentions(Value.Number.class).flatMap(mention -> {
            String unit = mention.value().unit();
            String spoken = unit.equals("school") || unit.equals("working") ? unit + " days" : unit;
            int end = sentence.text().indexOf(spoken, mention.span().end());
            String words = end < 0 ? sentence.words(mention.span())
                    : sentence.text().substring(mention.span().start(), end + spoken.length());
            return time(Math.round(mention.value().number()) + " " + spoken, mention.span(), words);
        });
    }

    private static Stream<LimitSaid> time(String time, Span span, String words) {
        return Stream.of(TimeLimit.of(time)).filter(TimeLimit::understood)
                .map(limit -> new LimitSaid(State.NUMBER, Optional.of(limit), span, words));
    }

    private static State stateOf(TimeLimit limit) {
        if (limit.softened()) {
            return State.SOFTENED;
        }
        return limit.understood() ? State.NUMBER : limit.vague() ? State.VAGUE : State.NOT_UNDERSTOOD;
    }

    /** How it compares with a limit: only a time that can be compared says yes or no. */
    public Comparison noLongerThan(TimeLimit most) {
        return limit.map(said -> said.noLongerThan(most)).orElse(Comparison.CANNOT_TELL);
    }
}
