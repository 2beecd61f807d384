package org.schoolpolicyreview.model.time;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How soon something must be done, as a policy writes it: the words, and what they say.
 *
 * <pre>{@code
 * TimeLimit.of("within 24 hours").span()                                       // 24 hours
 * TimeLimit.of("by the end of the next school day").span()                     // 1 school day
 * TimeLimit.of("on the same school day").span()                                // 0 school days
 * TimeLimit.of("within 7 days or as soon as reasonably practicable").softened() // true
 * TimeLimit.of("immediately").isImmediate()                                    // true, and no span
 * TimeLimit.of("promptly").vague()                                             // true
 * }</pre>
 *
 * <p>Two limits are equal if their words are, and were read as the same.
 */
public final class TimeLimit {

    /** What the words were read as. */
    record Reading(@Nullable Span span, boolean immediate, boolean softened, boolean vague) {
        static final Reading NOT_UNDERSTOOD = new Reading(null, false, false, false);
    }

    private final String text;
    private final Reading reading;

    private TimeLimit(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    /** Reads a text that is one time limit, such as the value of a field or the limit that a criterion sets. */
    public static TimeLimit of(String text) {
        String words = text.strip();
        return new TimeLimit(words, LimitReader.read(words));
    }

    static TimeLimit of(LimitReader.Found found) {
        return new TimeLimit(found.text(), found.reading());
    }

    /**
     * The time limits in a longer text, in their order. "Write the record on the same school day and tell the lead
     * within one school day." gives "same school day" and "within one school day".
     */
    public static List<TimeLimit> foundIn(String sentence) {
        return locatedIn(sentence).stream().map(Located::value).toList();
    }

    /** The same limits, with their places; what softens them stands in their words, not in their places. */
    public static List<Located<TimeLimit>> locatedIn(String sentence) {
        return TimesIn.text(sentence).limits();
    }

    /** The words, exactly as given, without the white space around them. */
    public String text() {
        return text;
    }

    /** The number and its unit; empty for "immediately", for vague words and for what is not understood. */
    public Optional<Span> span() {
        return Optional.ofNullable(reading.span);
    }

    /** True if the words set a limit: a {@link #span}, or {@link #isImmediate at once}. */
    public boolean understood() {
        return reading.span != null || reading.immediate;
    }

    /**
     * True for "immediately", "at once", "straight away". That is a limit without a number: no delay at all is
     * allowed, which is more than "promptly" says and at least as strict as any number.
     */
    public boolean isImmediate() {
        return reading.immediate;
    }

    /** True if other words take the firmness out of the limit: "preferably", "normally", "or as soon as ...". */
    public boolean softened() {
        return reading.softened;
    }

    /** True if the words ask for speed without a limit: "promptly", "as soon as possible", "without delay". */
    public boolean vague() {
        return reading.vague;
    }

    /**
     * Is this limit, whenever the time starts to run, no longer than the other?
     *
     * <p>A softened limit may be longer than its number, so it is never surely short enough; a softened {@code other}
     * counts with its number. Days are compared as they fall in term: one school day is 24 hours at least and, from
     * Friday to Monday, 72 at most. School days and working days are then the same days; school holidays, when few
     * incidents happen, are left aside, else no limit in school days could be compared with any other.
     *
     * @return {@link Comparison#CANNOT_TELL} if it depends on the day, or a limit is vague or not understood
     */
    public Comparison noLongerThan(TimeLimit other) {
        Comparison numbers = numberNoLongerThan(other);
        return numbers == Comparison.YES && reading.softened ? Comparison.CANNOT_TELL : numbers;
    }

    /** The same question with the softening words left out: "preferably within one hour" counts as one hour. */
    public Comparison numberNoLongerThan(TimeLimit other) {
        if (reading.immediate || other.reading.immediate) {
            return !understood() || !other.understood() ? Comparison.CANNOT_TELL
                    : reading.immediate ? Comparison.YES : Comparison.NO;
        }
        return reading.span == null || other.reading.span == null
                ? Comparison.CANNOT_TELL : ElapsedTime.noLongerThan(reading.span, other.reading.span);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeLimit that && text.equals(that.text) && reading.equals(that.reading);
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
