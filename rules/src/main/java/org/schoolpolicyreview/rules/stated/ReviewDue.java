package org.schoolpolicyreview.rules.stated;

import java.time.LocalDate;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.reading.Quotation;

/**
 * When a document is due for review by its own cycle, counted from the latest date on which it was approved or reviewed.
 *
 * @param due the days on which it can fall due
 * @param quotation the words that give the cycle
 */
public record ReviewDue(DateRange due, Quotation quotation) implements Stated {

    /** Whether that had passed before a day. */
    public boolean passed(LocalDate day) {
        return due.to().isBefore(day);
    }
}
