package org.schoolpolicyreview.rules.stated;

import java.time.LocalDate;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.PeriodCovered;
import org.schoolpolicyreview.model.time.Comparison;

/**
 * A document covers a period.
 *
 * @param agrees whether quoted words carry the period, or there is nothing to compare
 */
public record Covers(int document, PeriodCovered period, Strength strength, boolean agrees) implements Stated {

    @Override
    public Entry entry() {
        return period;
    }

    /** Whether the period was over before a day; no if it is open or not understood. */
    public boolean endedBefore(LocalDate day) {
        return period.covers().endedBefore(day) == Comparison.YES;
    }

    /** Whether its end is known and has not passed. */
    public boolean runsOn(LocalDate day) {
        return period.covers().endedBefore(day) == Comparison.NO;
    }
}
