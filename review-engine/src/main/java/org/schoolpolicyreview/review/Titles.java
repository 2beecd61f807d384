package org.schoolpolicyreview.review;

import java.util.Locale;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.review.facts.Objectives;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.answers.Observation;

/** Says which document, or which objective of it, something is about. */
final class Titles {

    private final ReadSchool school;

    Titles(ReadSchool school) {
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
        return "Objective " + (matter.objective() + 1)
                + Objectives.of(school.document(matter.document())).get(matter.objective()).label()
                        .filter(label -> !label.toLowerCase(Locale.ROOT).startsWith("objective"))
                        .map(label -> " (" + label + ")").orElse("");
    }

    private String of(int document) {
        return quoted(school.document(document).identity().title());
    }

    /** Within quotation marks. */
    static String quoted(String title) {
        return "“" + title + "”";
    }
}
