package org.schoolpolicyreview.reading.steps;

import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.Interval;
import org.schoolpolicyreview.model.time.Span;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.model.time.Unit;

/** Whether two times are the same. */
enum SameTime {
    /** They are. */
    YES,
    /** They are not. */
    NO,
    /** It depends on the day, or on how a day is counted: "same day" and "within 24 hours". */
    CANNOT_TELL,
    /** They do not speak of one thing: a report on each incident and a return each term; "at once" and "by 3 pm". */
    NOT_COMPARED;

    private static final TimeLimit A_DAY = TimeLimit.of("24 hours");
    private static final TimeLimit A_SCHOOL_DAY = TimeLimit.of("one school day");

    static SameTime of(StepTime one, StepTime other) {
        if (one.limit().isPresent() && other.limit().isPresent()) {
            return of(one.limit().get(), other.limit().get());
        }
        if (one.rhythm().isPresent() && other.rhythm().isPresent()) {
            Interval mine = one.rhythm().get().interval().orElseThrow();
            Interval theirs = other.rhythm().get().interval().orElseThrow();
            return mine.atLeastAsOftenAs(theirs) && theirs.atLeastAsOftenAs(mine) ? YES : NO;
        }
        return NOT_COMPARED;
    }

    private static SameTime of(TimeLimit mine, TimeLimit theirs) {
        if (mine.isImmediate() || theirs.isImmediate()) {
            // "At once, and at the latest by the end of the day" is one rule in two halves.
            return mine.isImmediate() && theirs.isImmediate() ? YES : NOT_COMPARED;
        }
        Span one = mine.span().orElseThrow();
        Span other = theirs.span().orElseThrow();
        if (one.amount() == other.amount() && one.amount() <= 1 && isOfDays(one.unit()) && isOfDays(other.unit())) {
            return YES;
        }
        Comparison there = mine.numberNoLongerThan(theirs);
        Comparison back = theirs.numberNoLongerThan(mine);
        if (there == Comparison.YES && back == Comparison.YES) {
            return YES;
        }
        boolean alike = isSameDayBesideADay(one, theirs) || isSameDayBesideADay(other, mine);
        return !alike && (there == Comparison.NO || back == Comparison.NO || isLonger(one, other) || isLonger(other, one))
                ? NO : CANNOT_TELL;
    }

    /** Schools say "next day" and mean the next school day. */
    private static boolean isOfDays(Unit unit) {
        return unit == Unit.DAYS || unit == Unit.SCHOOL_DAYS || unit == Unit.WORKING_DAYS;
    }

    private static boolean isSameDayBesideADay(Span sameDay, TimeLimit other) {
        return sameDay.amount() == 0 && other.span().filter(span -> span.unit() == Unit.HOURS).isPresent()
                && (other.noLongerThan(A_DAY) == Comparison.YES || other.noLongerThan(A_SCHOOL_DAY) == Comparison.YES);
    }

    /** Days against days of another kind: five days are longer than three school days, whichever days they are. */
    private static boolean isLonger(Span one, Span other) {
        return isOfDays(one.unit()) && isOfDays(other.unit()) && one.amount() > 2 * other.amount();
    }
}
