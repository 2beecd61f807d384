package org.schoolpolicyreview.model.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as a policy writes it: the words, and the days that they can mean.
 *
 * <pre>{@code
 * WrittenDate.of("Last reviewed on: September 2024").range()  // 2024-09-01 to 2024-09-30
 * WrittenDate.of("Spring Term 18/19").range()                 // 2019-01-01 to 2019-04-30
 * WrittenDate.of("October 24").range()                        // 2024-10-01 to 2024-10-31, never the 24th
 * WrittenDate.of("by July 2029").isDeadline()                 // true
 * WrittenDate.of("31/02/2027").impossible()                   // "there is no 31 February 2027"
 * WrittenDate.of("ongoing").understood()                      // false, kept as written
 * }</pre>
 *
 * <p>Numbers are read day first. A year of two digits is 2000 to 2069, or 1970 to 1999. Two dates are equal if their
 * words are.
 */
public final class WrittenDate {

    /** What the words were read as. */
    record Reading(@Nullable DateRange range, boolean deadline, @Nullable String impossible) {
        static final Reading NOT_UNDERSTOOD = new Reading(null, false, null);
    }

    private final String text;
    private final Reading reading;

    private WrittenDate(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    /** Reads a text that is a date and nothing else, such as the value of a date field. */
    public static WrittenDate of(String text) {
        String words = text.strip();
        return new WrittenDate(words, DateReader.read(words));
    }

    /**
     * The dates in a longer text, in their order, such as "Approved in September 2024, to be reviewed by September
     * 2027". A date that does not exist, such as 31 February 2027, is in the list too.
     *
     * <p>What may be something else is left out: "Year 4", "section 149", "Equality Act 2010", "staff may". A bare
     * year is taken only after a word such as "in" or "by", and a month with two digits ("October 24") only where no
     * noun follows that the digits may count.
     */
    public static List<WrittenDate> foundIn(String sentence) {
        return locatedIn(sentence).stream().map(Located::value).toList();
    }

    /** The same dates, with their places. */
    public static List<Located<WrittenDate>> locatedIn(String sentence) {
        return DateForms.mayHold(sentence) ? TimesIn.text(sentence).dates() : List.of();
    }

    /** The words, exactly as given, without the white space around them. */
    public String text() {
        return text;
    }

    /** The days that the words can mean; empty if they are not understood. */
    public Optional<DateRange> range() {
        return Optional.ofNullable(reading.range);
    }

    /** True if the words were understood as a date, so that there is a {@link #range}. */
    public boolean understood() {
        return reading.range != null;
    }

    /**
     * True if the words give the last possible date only, as "by July 2029" or "on or before Summer 2020" do. The
     * {@link #range} is still that of the date they name.
     */
    public boolean isDeadline() {
        return reading.deadline;
    }

    /**
     * For words that are a date which cannot be, what is wrong with it: "there is no 31 February 2027". Empty for
     * every other text, also for words that are no date at all.
     */
    public Optional<String> impossible() {
        return Optional.ofNullable(reading.impossible);
    }

    /** Is the date that the words name before the given day? */
    public Comparison before(LocalDate day) {
        return reading.range == null ? Comparison.CANNOT_TELL : reading.range.before(day);
    }

    /** Is the date that the words name after the given day? */
    public Comparison after(LocalDate day) {
        return reading.range == null ? Comparison.CANNOT_TELL : reading.range.after(day);
    }

    /** Is the date that these words name before the date that the others name? */
    public Comparison before(WrittenDate other) {
        return reading.range == null || other.reading.range == null
                ? Comparison.CANNOT_TELL : reading.range.before(other.reading.range);
    }

    /** Is the date in the time that ends with the given day? See {@link DateRange#withinLast}. */
    public Comparison withinLast(Period time, LocalDate day) {
        return reading.range == null ? Comparison.CANNOT_TELL : reading.range.withinLast(time, day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WrittenDate that && text.equals(that.text);
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
