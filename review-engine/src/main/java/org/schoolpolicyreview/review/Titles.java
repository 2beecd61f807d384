package org.schoolpolicyreview.review;

import java.util.Locale;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.answers.Observation;

/** Says which document, or which objective of it, something is about. */
final class Titles {

    private final School school;

    Titles(School school) {
        this.school = school;
    }

    /** Where something was seen. */
    String of(Observation seen) {
        return seen.matter().ofObjective() ? of(seen.matter()) : of(seen.document());
    }

    /** What is weighed: a document, or an objective of it. */
    String of(Matter matter) {
        return matter.ofObjective() ? objective(matter) + " of " + of(matter.document()) : of(matter.document());
    }

    /** An objective, as its document numbers it. */
    String objective(Matter matter) {
        String number = school.documents().get(matter.document()).objectives().get(matter.objective()).number().orElse("");
        return number.toLowerCase(Locale.ROOT).startsWith("objective") ? number
                : "Objective " + (number.isEmpty() ? String.valueOf(matter.objective() + 1) : number);
    }

    private String of(int document) {
        return quoted(school.documents().get(document).title());
    }

    /** Within quotation marks. */
    static String quoted(String title) {
        return "“" + title + "”";
    }
}
