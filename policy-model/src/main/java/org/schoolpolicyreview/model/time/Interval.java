package org.schoolpolicyreview.model.time;

/**
 * How often something happens: so many times in so much time.
 *
 * <p>Examples: {@code Interval.every(4, Unit.YEARS)}, {@code Interval.times(2, Unit.YEARS)} for "twice a year".
 *
 * @param times how many times, one or more
 * @param in in how many units, one or more
 * @param unit the unit
 */
public record Interval(int times, int in, Unit unit) {

    /** @throws IllegalArgumentException if {@code times} or {@code in} is below one */
    public Interval {
        if (times < 1 || in < 1) {
            throw new IllegalArgumentException("An interval needs numbers of one or more: " + times + " in " + in);
        }
    }

    /** Once in so many units: {@code every(4, Unit.YEARS)}. */
    public static Interval every(int in, Unit unit) {
        return new Interval(1, in, unit);
    }

    /** So many times in one unit: {@code times(2, Unit.YEARS)} is twice a year. */
    public static Interval times(int times, Unit unit) {
        return new Interval(times, 1, unit);
    }

    /**
     * True if this happens as often as the other, or more often, over a year.
     *
     * <p>A year counts 3 terms, 6 half-terms, 12 months, 52 weeks, five school days a week. Differences of under 4% are
     * the calendar's unevenness ("every 31 days" is monthly) and do not count.
     */
    public boolean atLeastAsOftenAs(Interval other) {
        return perYear() >= other.perYear() * 0.96;
    }

    private double perYear() {
        double unitsPerYear = switch (unit) {
            case MINUTES -> 365 * 24 * 60;
            case HOURS -> 365 * 24;
            case DAYS -> 365;
            case SCHOOL_DAYS, WORKING_DAYS -> 5 * 52;
            case WEEKS -> 52;
            case MONTHS -> 12;
            case HALF_TERMS -> 6;
            case TERMS -> 3;
            case YEARS -> 1;
        };
        return times * unitsPerYear / in;
    }

    @Override
    public String toString() {
        if (times == 1) {
            return "every " + (in == 1 ? "" : in + " ") + unit.words(in);
        }
        return times + " times in " + in + " " + unit.words(in);
    }
}
