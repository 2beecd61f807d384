package org.schoolpolicyreview.model.time;

/**
 * Words of a text that were read as an interval.
 *
 * @param end the index of the token after them, or -1 if nothing was read
 * @param interval how often
 * @param atLeast true for "at least every 4 years"
 */
record IntervalMatch(int end, Interval interval, boolean atLeast) {

    static final IntervalMatch NONE = new IntervalMatch(-1, Interval.every(1, Unit.YEARS), false);

    static IntervalMatch of(int end, int times, int in, Unit unit) {
        return new IntervalMatch(end, new Interval(times, in, unit), false);
    }

    boolean found() {
        return end >= 0;
    }

    IntervalMatch asLeast() {
        return found() ? new IntervalMatch(end, interval, true) : this;
    }
}
