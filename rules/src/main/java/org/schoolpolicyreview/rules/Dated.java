package org.schoolpolicyreview.rules;

import java.time.LocalDate;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.MilestoneKind;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.WrittenDate;

/**
 * A dated event of a document.
 *
 * @param document the number of the document
 * @param milestone the event itself
 * @param strength how good the evidence is
 * @param dateAgrees whether quoted words carry the date
 */
public record Dated(int document, Milestone milestone, Strength strength, Agreement dateAgrees) {

    /** What happened, or is due. */
    public MilestoneKind kind() {
        return milestone.kind();
    }

    /** Whether it is an approval of any name. */
    public boolean approval() {
        return kind() == MilestoneKind.APPROVED || kind() == MilestoneKind.ADOPTED || kind() == MilestoneKind.RATIFIED;
    }

    /** Whether a body or role is named. */
    public boolean namesBody() {
        return !milestone.by().isEmpty();
    }

    /** Whether a date is given that is understood. */
    public boolean dated() {
        return milestone.date().filter(WrittenDate::understood).isPresent();
    }

    /** Whether something stands where the date should, and no day can be told from it: "Autumn term", "to be confirmed". */
    public boolean undatable() {
        return milestone.date().filter(date -> !date.understood()).isPresent();
    }

    /** Whether it lies wholly after a day; no if no date is understood. */
    public boolean toCome(LocalDate day) {
        return milestone.date().map(date -> date.after(day) == Comparison.YES).orElse(false);
    }

    /** The date, in the document's words; empty if there is none. */
    public String dateText() {
        return milestone.date().map(WrittenDate::text).orElse("");
    }

    /** Whether it lies wholly before a day; no if no date is understood. */
    public boolean passed(LocalDate day) {
        return milestone.date().map(date -> date.before(day) == Comparison.YES).orElse(false);
    }

    /** Whether there are words or a place that show it. */
    public boolean weighable() {
        return strength != Strength.CLAIMED;
    }

    /** Whether quoted words carry the date, or there is nothing to compare. */
    public boolean agrees() {
        return dateAgrees == Agreement.AGREES;
    }
}
