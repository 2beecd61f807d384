package org.schoolpolicyreview.report.content;

import java.util.List;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Level;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.model.Topic;

/** What a school could keep to show later that an action was done: a suggestion that follows what is asked. */
final class Kept {

    private static final String APPROVED = "The approved document with its date, and the minute of its approval.";
    private static final String PUBLISHED = "The address of the published page, and the day on which it was checked.";

    private Kept() {}

    static String of(Criterion criterion, Part part) {
        return switch (part.level()) {
            case STATED, SPECIFIED -> text(criterion, part);
            case SHOWN_WORKING -> "The dated record, figure or minute that shows it. No names of pupils.";
            case REVIEWED_WITH_EFFECT -> "The minute that says what was looked at again and what changed.";
        };
    }

    /** The first topic is what the part is about; the others are where it may be said too. */
    private static String text(Criterion criterion, Part part) {
        List<Topic> topics = part.search().topics();
        return topics.isEmpty() ? withoutTopic(criterion) : switch (topics.get(0)) {
            case RECORD_WRITTEN, LEAD_TOLD, PARENTS_TOLD, CHILD_ASKED, INQUIRY_FINISHED, OUTCOME_TOLD, CHECK_INS,
                    POLICE_CALLED, INCIDENT_LOG -> "The approved text, and a dated extract of the log without names.";
            case DUTY_TO_ACT -> "The approved text, and the dated message that brought it to all staff.";
            case WAYS_TO_REPORT -> "The approved text, and a dated copy of each notice or form for reporting.";
            case INCIDENT_LEAD -> "The approved text, and a dated copy of the notice that says how the role is reached.";
            case STAFF_TRAINING ->
                    "The approved text, and the training register: dates, what was covered, which groups of staff.";
            case GOVERNORS_TOLD ->
                    "The approved text, and the dated report to governors with the minute of their meeting.";
            case FAMILIES_TOLD -> "A dated copy of what was sent or said, and to whom: pupils, families or staff.";
            case ONLINE_ACCESS, PUBLICATION, ACCESSIBILITY_PUBLICATION -> PUBLISHED;
            case PAPER_COPIES -> "A dated copy of the notice that offers a copy on paper.";
            case WORKFORCE_INFORMATION -> "The published page with its date, and a note that small numbers were left out.";
            case UNIFORM_EXCEPTIONS ->
                    "The approved text, and a dated count of requests and answers, without names.";
            default -> APPROVED;
        };
    }

    private static String withoutTopic(Criterion criterion) {
        return switch (criterion.theme()) {
            case OBJECTIVES -> "The published objectives with their date, and the figures behind them.";
            case PUBLICATION, ACCESSIBILITY -> "The published document with its date, and the minute that set its next review.";
            case GOVERNANCE -> "The record of the approval: by which body or role, on which day, and the next review.";
            case APPEARANCE -> "The approved text, and a dated note of who was asked about the rule and what was weighed.";
            default -> APPROVED;
        };
    }
}
