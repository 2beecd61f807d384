package org.schoolpolicyreview.rules.stated;

import java.time.LocalDate;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.ReviewCycle;
import org.schoolpolicyreview.model.time.DateRange;

/**
 * When a review would come due by an approval and a cycle: reckoned, not written.
 *
 * @param document the number of the document
 * @param approval the latest approval or review that the cycle is reckoned from
 * @param cycle the cycle of the document itself
 * @param due the days within which it would come due
 * @param strength how good the weaker of both pieces of evidence is
 */
public record ReviewDue(int document, Milestone approval, ReviewCycle cycle, DateRange due, Strength strength) implements Stated {

    @Override
    public Entry entry() {
        return cycle;
    }

    /** Whether it would have come due before a day. */
    public boolean passed(LocalDate day) {
        return due.isBefore(day);
    }
}
