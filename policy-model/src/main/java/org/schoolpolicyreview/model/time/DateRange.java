package org.schoolpolicyreview.model.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * The days that some words about a date can mean, first and last day included.
 *
 * <p>Example: "September 2024" is 2024-09-01 to 2024-09-30. The date meant is one of these days; we do not know which.
 * A method that answers {@code boolean} speaks of all of them; one that answers {@link Comparison} can also say that
 * the words do not tell.
 *
 * @param from the first day
 * @param to the last day, not before {@code from}
 */
public record DateRange(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException if {@code to} is before {@code from} */
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A range of days cannot end on " + to + " and start on " + from + ".");
        }
    }

    /** One day. */
    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    /** A calendar month. */
    public static DateRange of(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    /** A calendar year, 1 January to 31 December. */
    public static DateRange ofYear(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** An academic year in England, 1 September to 31 August: {@code ofAcademicYear(2023)} is 2023-24. */
    public static DateRange ofAcademicYear(int startsIn) {
        return new DateRange(LocalDate.of(startsIn, 9, 1), LocalDate.of(startsIn + 1, 8, 31));
    }

    /** From the first day of this range to the last day of another, which must not end before this one starts. */
    public DateRange through(DateRange last) {
        return new DateRange(from, last.to);
    }

    /** True if the words name one single day. */
    public boolean isOneDay() {
        return from.equals(to);
    }

    /** True if every day of this range is before the given day. */
    public boolean isBefore(LocalDate day) {
        return to.isBefore(day);
    }

    /** True if every day of this range is after the given day. */
    public boolean isAfter(LocalDate day) {
        return from.isAfter(day);
    }

    /** True if the given day is one of the days of this range. */
    public boolean contains(LocalDate day) {
        return !isBefore(day) && !isAfter(day);
    }

    /** True if every day of the other range is a day of this one. */
    public boolean contains(DateRange other) {
        return contains(other.from) && contains(other.to);
    }

    /** True if some day is in both ranges. Two wordings that share no day contradict each other. */
    public boolean overlaps(DateRange other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }

    /** Is the date that is meant before the given day? */
    public Comparison before(LocalDate day) {
        return Comparison.when(isBefore(day), !from.isBefore(day));
    }

    /** Is the date that is meant after the given day? */
    public Comparison after(LocalDate day) {
        return Comparison.when(isAfter(day), !to.isAfter(day));
    }

    /** Is the date that is meant here before the date that is meant there? */
    public Comparison before(DateRange other) {
        return Comparison.when(isBefore(other.from), !from.isBefore(other.to));
    }

    /**
     * Is the date that is meant in the time that ends with the given day, both ends included? A date after that day
     * is not.
     *
     * <p>Example: on 2026-11-23, "September 2024" is within the last four years.
     *
     * @param time how far back, for example {@code Period.ofMonths(12)}
     * @param day the last day of that time, usually the review date
     */
    public Comparison withinLast(Period time, LocalDate day) {
        LocalDate earliest = day.minus(time);
        return Comparison.when(!from.isBefore(earliest) && !to.isAfter(day), isBefore(earliest) || isAfter(day));
    }

    @Override
    public String toString() {
        return isOneDay() ? from.toString() : from + " to " + to;
    }
}
