package org.schoolpolicyreview.model.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period as a policy writes it: the words, when it starts and ends as far as they say so, and how long it is.
 *
 * <pre>{@code
 * WrittenPeriod.of("2023-24").range()              // 2023-09-01 to 2024-08-31, an academic year
 * WrittenPeriod.of("2022-2026").range()            // 2022-01-01 to 2026-12-31, at most
 * WrittenPeriod.of("from 1 April 2021").starts()   // 2021-04-01; ends() is empty, isOpenEnded() is true
 * WrittenPeriod.of("3 year plan").length()         // three years; no range
 * }</pre>
 */
public final class WrittenPeriod {

    /** What the words were read as. */
    record Reading(@Nullable DateRange starts, @Nullable DateRange ends, @Nullable Period length,
            @Nullable String impossible) {
        static final Reading NOT_UNDERSTOOD = new Reading(null, null, null, null);
    }

    private record Value(String text, Reading reading) {
    }

    private final Value value;

    private WrittenPeriod(String text, Reading reading) {
        this.value = new Value(text, reading);
    }

    /** Reads a text that is a period and nothing else, such as the value of a field. */
    public static WrittenPeriod of(String text) {
        String words = text.strip();
        return new WrittenPeriod(words, PeriodReader.read(words));
    }

    /**
     * The periods in a longer text, with their places: two dates that are joined, an academic year that is no deadline, a
     * length of years or months that is that of a plan.
     */
    public static List<Located<WrittenPeriod>> locatedIn(String sentence) {
        return TimesIn.text(sentence).periods();
    }

    /** A period whose first and last dates are written apart. Its text is "(from) to (to)". */
    public static WrittenPeriod between(WrittenDate from, WrittenDate to) {
        return new WrittenPeriod(from.text() + " to " + to.text(), PeriodReader.join(from, to));
    }

    /** A period of which only the start is written. Its text is that of the date. */
    public static WrittenPeriod startingOn(WrittenDate from) {
        return new WrittenPeriod(from.text(),
                new Reading(from.range().orElse(null), null, null, from.impossible().orElse(null)));
    }

    /** A period of which only the end is written. Its text is that of the date. */
    public static WrittenPeriod endingOn(WrittenDate to) {
        return new WrittenPeriod(to.text(),
                new Reading(null, to.range().orElse(null), null, to.impossible().orElse(null)));
    }

    /** The words, exactly as given, without the white space around them. */
    public String text() {
        return value.text;
    }

    /** The outer bounds: the first day on which it can start to the last on which it can end, if both are said. */
    public Optional<DateRange> range() {
        return starts().flatMap(first -> ends().map(first::through));
    }

    /** The days on which it can start; empty if the words do not say. */
    public Optional<DateRange> starts() {
        return Optional.ofNullable(value.reading.starts);
    }

    /** The days on which it can end; empty if the words do not say. */
    public Optional<DateRange> ends() {
        return Optional.ofNullable(value.reading.ends);
    }

    /** The length, if the words give one: "3 year plan", "four years". It is not worked out from dates. */
    public Optional<Period> length() {
        return Optional.ofNullable(value.reading.length);
    }

    /** True if the words say when it starts and not when it ends. */
    public boolean isOpenEnded() {
        return value.reading.starts != null && value.reading.ends == null;
    }

    /** True if the words were understood: there is a start, an end or a length. */
    public boolean understood() {
        return starts().isPresent() || ends().isPresent() || length().isPresent();
    }

    /** For a period that cannot be, what is wrong: "2027 to 2023 ends before it starts". Else empty. */
    public Optional<String> impossible() {
        return Optional.ofNullable(value.reading.impossible);
    }

    /** Is the given day in this period? */
    public Comparison contains(LocalDate day) {
        Comparison started = starts().map(first -> first.before(day.plusDays(1))).orElse(Comparison.CANNOT_TELL);
        Comparison ended = endedBefore(day);
        return Comparison.when(started == Comparison.YES && ended == Comparison.NO,
                started == Comparison.NO || ended == Comparison.YES);
    }

    /** Was this period over before the given day? An end that is not said leaves it open. */
    public Comparison endedBefore(LocalDate day) {
        return ends().map(last -> last.before(day)).orElse(Comparison.CANNOT_TELL);
    }

    /**
     * Is this period no longer than the given time, by its dates or, without them, by the length that the words give?
     *
     * <p>"September 2024 to August 2028" is no longer than four years. "2022-2026" can be anything between three
     * years and five, so for four years the answer is {@link Comparison#CANNOT_TELL}.
     */
    public Comparison noLongerThan(Period time) {
        if (value.reading.starts != null && value.reading.ends != null) {
            return PeriodReader.noLongerThan(value.reading.starts, value.reading.ends, time);
        }
        return length().map(length -> Comparison.when(length.toTotalMonths() <= time.toTotalMonths(),
                length.toTotalMonths() > time.toTotalMonths())).orElse(Comparison.CANNOT_TELL);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WrittenPeriod that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The words. */
    @Override
    public String toString() {
        return value.text;
    }
}
