package org.schoolpolicyreview.rules.stated;

import java.time.LocalDate;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.MilestoneKind;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.rules.Agreement;

/**
 * A dated event of a document.
 *
 * @param document the number of the document
 * @param milestone the event itself
 * @param strength how good the evidence is
 * @param dateAgrees whether quoted words carry the date
 * @param latest whether no later approval is dated in the document, if it is one
 */
public record Dated(int document, Milestone milestone, Strength strength, Agreement dateAgrees, boolean latest) implements Stated {

    @Override
    public Entry entry() {
        return milestone;
    }

    /** What happened, or is due. */
    public MilestoneKind kind() {
        return milestone.kind();
    }

    /** Whether it is the approval, of any name, that holds: the latest, or one without a date. */
    public boolean approval() {
        return latest && MilestoneKind.APPROVALS.contains(kind());
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

    /** The bodies or roles that did it, in the document's words. */
    public String byText() {
        return String.join(", ", milestone.by());
    }

    /** Whether it lies wholly before a day; no if no date is understood. */
    public boolean passed(LocalDate day) {
        return milestone.date().map(date -> date.before(day) == Comparison.YES).orElse(false);
    }

    /** Whether quoted words carry the date, or there is nothing to compare. */
    public boolean agrees() {
        return dateAgrees == Agreement.AGREES;
    }
}
