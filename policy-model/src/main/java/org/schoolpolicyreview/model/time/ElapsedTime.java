package org.schoolpolicyreview.model.time;

/**
 * The time that a span allows, from the least to the most that it can be, in minutes by the clock.
 *
 * <p>One school day is 24 hours from Monday to Tuesday and 72 from Friday to Monday. The same school day is at most
 * ten hours; it counts one hour at least, so that a promise of an hour is as good as the same school day.
 *
 * @param least minutes at least
 * @param most minutes at most
 */
record ElapsedTime(long least, long most) {

    private static final long DAY = 24 * 60;

    static ElapsedTime of(Span span) {
        return span.amount() == 0 ? restOf(span.unit()) : of(span.amount(), span.unit());
    }

    /** Whether a limit with one span is, whenever it starts to run, no longer than a limit with the other. */
    static Comparison noLongerThan(Span one, Span other) {
        if (one.amount() > 0 && other.amount() > 0 && base(one.unit()) == base(other.unit())) {
            boolean noLonger = inBase(one) <= inBase(other);
            return Comparison.when(noLonger, !noLonger);
        }
        ElapsedTime mine = of(one);
        ElapsedTime theirs = of(other);
        if (one.amount() == 0 && other.amount() == 0) {
            return mine.most <= theirs.most ? Comparison.YES : Comparison.CANNOT_TELL;
        }
        return Comparison.when(mine.most <= theirs.least, mine.least > theirs.most);
    }

    private static ElapsedTime restOf(Unit unit) {
        long most = switch (unit) {
            case SCHOOL_DAYS, WORKING_DAYS -> 10 * 60;
            default -> of(1, unit).most - 1;
        };
        return new ElapsedTime(60, most);
    }

    private static ElapsedTime of(int amount, Unit unit) {
        long n = amount;
        return switch (unit) {
            case MINUTES -> new ElapsedTime(n, n);
            case HOURS -> new ElapsedTime(n * 60, n * 60);
            case DAYS -> days(n, n);
            case WEEKS -> days(7 * n, 7 * n);
            case SCHOOL_DAYS, WORKING_DAYS -> days(n + n / 5 * 2, n + (n + 4) / 5 * 2);
            case MONTHS -> days(30 * n - 2, 31 * n);
            case HALF_TERMS -> days(35 * n, 63 * n);
            case TERMS -> days(70 * n, 140 * n);
            case YEARS -> days(365 * n, 366 * n);
        };
    }

    private static ElapsedTime days(long least, long most) {
        return new ElapsedTime(least * DAY, most * DAY);
    }

    /** Units of one base are compared by their numbers, without regard to the calendar. */
    private static Unit base(Unit unit) {
        return switch (unit) {
            case MINUTES, HOURS, DAYS, WEEKS -> Unit.MINUTES;
            case SCHOOL_DAYS, WORKING_DAYS -> Unit.SCHOOL_DAYS;
            case MONTHS, YEARS -> Unit.MONTHS;
            case HALF_TERMS, TERMS -> Unit.HALF_TERMS;
        };
    }

    private static long inBase(Span span) {
        return switch (span.unit()) {
            case MINUTES, HOURS, DAYS, WEEKS -> of(span).most;
            case SCHOOL_DAYS, WORKING_DAYS, MONTHS, HALF_TERMS -> span.amount();
            case TERMS -> 2L * span.amount();
            case YEARS -> 12L * span.amount();
        };
    }
}
