package org.schoolpolicyreview.rules.questions;

import java.time.LocalDate;
import java.time.Period;
import org.schoolpolicyreview.model.time.Span;
import org.schoolpolicyreview.model.time.TimeLimit;

/** The limit of a part that looks for itself. Limits come from the criterion, never from a number inside a rule. */
public record Limit(String criterion, String part, TimeLimit limit) {

    /**
     * The limit as a period of the calendar.
     *
     * @throws IllegalStateException if it is counted in hours or school days
     */
    public Period period() {
        Span span = limit.span().orElseThrow(() -> new IllegalStateException(limit + " is no span of time"));
        return switch (span.unit()) {
            case YEARS -> Period.ofYears(span.amount());
            case MONTHS -> Period.ofMonths(span.amount());
            case WEEKS -> Period.ofWeeks(span.amount());
            case DAYS -> Period.ofDays(span.amount());
            default -> throw new IllegalStateException(limit + " is no period of the calendar");
        };
    }

    /** The first day that is not longer ago than the limit. */
    public LocalDate before(LocalDate day) {
        return day.minus(period());
    }
}
