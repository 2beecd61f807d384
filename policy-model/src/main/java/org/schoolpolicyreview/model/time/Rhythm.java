package org.schoolpolicyreview.model.time;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often something happens, as a policy writes it: the words, and what they say.
 *
 * <pre>{@code
 * Rhythm.of("at least once every two years, sooner if changes are suggested")
 *     .interval()   // every 2 years
 *     .atLeast()    // true
 *     .triggers()   // [sooner if changes are suggested]
 * Rhythm.of("on a regular basis").vague()          // true
 * Rhythm.of("each year by 30 March").byDate()      // --03-30
 * Rhythm.of("at induction").events()               // [at induction]
 * }</pre>
 *
 * <p>Two rhythms are equal if their words are.
 */
public final class Rhythm {

    /** What the words were read as. */
    record Reading(@Nullable Interval interval, boolean atLeast, boolean vague, List<String> triggers,
            List<String> events, @Nullable MonthDay byDate) {
        static final Reading NOT_UNDERSTOOD = new Reading(null, false, false, List.of(), List.of(), null);
    }

    private final String text;
    private final Reading reading;

    private Rhythm(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    /** Reads a text that is a rhythm and nothing else, such as the value of a field or the cell of a table. */
    public static Rhythm of(String text) {
        String words = text.strip();
        return new Rhythm(words, RhythmReader.read(words));
    }

    /**
     * The rhythms in a longer text, in their order. "All staff are trained at induction and every two years." gives
     * "at induction" and "every two years". Left out is what only looks like one: "each year group", "annual leave".
     */
    public static List<Rhythm> foundIn(String sentence) {
        return locatedIn(sentence).stream().map(Located::value).toList();
    }

    /** The same rhythms, with their places; what triggers them besides stands in their words, not in their places. */
    public static List<Located<Rhythm>> locatedIn(String sentence) {
        return TimesIn.text(sentence).rhythms();
    }

    /** The words, exactly as given, without the white space around them. */
    public String text() {
        return text;
    }

    /** How often, if the words give one single number: "termly" is every term, "twice a year" two times in a year. */
    public Optional<Interval> interval() {
        return Optional.ofNullable(reading.interval);
    }

    /** True if the words were understood as an {@link #interval}. */
    public boolean understood() {
        return reading.interval != null;
    }

    /** True if the interval is the least that is promised: "at least every 4 years". */
    public boolean atLeast() {
        return reading.atLeast;
    }

    /** True if the words promise repetition without saying how often: "regularly", "ongoing", "as needed". */
    public boolean vague() {
        return reading.vague;
    }

    /** What makes it happen sooner or as well, in the words of the text: "on any change of law". */
    public List<String> triggers() {
        return reading.triggers;
    }

    /** The events that it goes with, in the words of the text: "at induction", "with each new intake". */
    public List<String> events() {
        return reading.events;
    }

    /** The day of the year by which it happens: 30 March for "each year by 30 March". */
    public Optional<MonthDay> byDate() {
        return Optional.ofNullable(reading.byDate);
    }

    /** Is this at least as often as the given interval? Events and triggers do not count. */
    public Comparison atLeastAsOftenAs(Interval other) {
        if (reading.interval == null) {
            return Comparison.CANNOT_TELL;
        }
        return reading.interval.atLeastAsOftenAs(other) ? Comparison.YES : Comparison.NO;
    }

    /** Is this at least as often as the other? {@link Comparison#CANNOT_TELL} unless both give an interval. */
    public Comparison atLeastAsOftenAs(Rhythm other) {
        return other.interval().map(this::atLeastAsOftenAs).orElse(Comparison.CANNOT_TELL);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rhythm that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The words. */
    @Override
    public String toString() {
        return text;
    }
}
