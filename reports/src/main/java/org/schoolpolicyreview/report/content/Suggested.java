package org.schoolpolicyreview.report.content;

import java.time.LocalDate;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Reach;
import org.schoolpolicyreview.criteria.Severity;
import org.schoolpolicyreview.model.DocumentKind;

/** What a plan suggests and no source sets: who, by when, how the school will know. */
final class Suggested {

    private Suggested() {}

    /** A role, by the document in which it belongs. */
    static String role(Criterion criterion) {
        DocumentKind home = criterion.documents().isEmpty() ? DocumentKind.OTHER : criterion.documents().get(0);
        return switch (home) {
            case GOVERNANCE_DOCUMENT -> "chair of governors";
            case ADMISSIONS_POLICY, APPEALS_PROCEDURE -> "headteacher, with the admission authority";
            case SAFEGUARDING_POLICY -> "designated safeguarding lead";
            case DATA_PROTECTION_POLICY -> "data protection officer";
            case RACIST_INCIDENT_POLICY, ANTI_RACIST_POLICY -> "the person who leads on racist incidents";
            case ACCESSIBILITY_PLAN -> "headteacher, with the SENCO";
            case CURRICULUM_POLICY -> "the person who leads on the curriculum";
            default -> "headteacher";
        };
    }

    /**
     * A time, by severity. Terms are named by the season of the review date, for their days differ between councils: in
     * April a school is as good as in its summer term, and in August before its autumn term.
     */
    static String byWhen(Severity severity, LocalDate asOf) {
        boolean holidays = asOf.getMonthValue() == 8;
        return switch (severity) {
            case CRITICAL -> holidays ? "the first half-term of the autumn term" : "this half-term";
            case MAJOR -> holidays ? "the end of the autumn term" : "the end of this term";
            case MODERATE -> holidays ? "the end of the spring term" : "the end of next term";
            case MINOR -> "the next review of the document";
        };
    }

    /** The document says it. Whether it is then done is for the next review. */
    static String success(Criterion criterion, Part part) {
        return Wording.sentence(subject(criterion) + " " + part.shown());
    }

    /** "Information and objectives" would be many, and what is shown is said of one. */
    private static String subject(Criterion criterion) {
        if (criterion.documents().isEmpty()) {
            return criterion.reach() == Reach.EACH_OBJECTIVE ? "Each objective" : "Each document";
        }
        DocumentKind home = criterion.documents().get(0);
        return criterion.reach() == Reach.EACH_OBJECTIVE ? "Each objective"
                : home == DocumentKind.EQUALITY_INFORMATION ? "The document with equality information and objectives"
                : "The " + home.word();
    }
}
