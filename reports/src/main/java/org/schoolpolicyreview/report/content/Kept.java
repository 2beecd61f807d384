package org.schoolpolicyreview.report.content;

import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Level;
import org.schoolpolicyreview.criteria.Part;

/** What a school could keep to show later that an action was done: a suggestion that follows what is asked. */
final class Kept {

    private static final String APPROVED = "The approved document with its date, and the minute of its approval.";

    private Kept() {}

    static String of(Criterion criterion, Part part) {
        return switch (part.level()) {
            case STATED, SPECIFIED -> part.keep().orElseGet(() -> ofTheme(criterion));
            case SHOWN_WORKING -> "The dated record, figure or minute that shows it. No names of pupils.";
            case REVIEWED_WITH_EFFECT -> "The minute that says what was looked at again and what changed.";
        };
    }

    private static String ofTheme(Criterion criterion) {
        return switch (criterion.theme()) {
            case OBJECTIVES -> "The published objectives with their date, and the figures behind them.";
            case PUBLICATION, ACCESSIBILITY -> "The published document with its date, and the minute that set its next review.";
            case GOVERNANCE -> "The record of the approval: by which body or role, on which day, and the next review.";
            case APPEARANCE -> "The approved text, and a dated note of who was asked about the rule and what was weighed.";
            default -> APPROVED;
        };
    }
}
