package org.schoolpolicyreview.report.content;

import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/**
 * A criterion by its id and title.
 *
 * @param id its id
 * @param title what it asks, in a few words
 */
public record CriterionName(String id, String title) {

    static CriterionName of(Finding finding) {
        return new CriterionName(finding.criterion().id(), finding.criterion().title());
    }

    /** By its id; the id stands for the title where the report has no such criterion. */
    static CriterionName of(String id, GapReport report) {
        return report.finding(id).map(CriterionName::of).orElseGet(() -> new CriterionName(id, id));
    }
}
