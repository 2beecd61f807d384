package org.schoolpolicyreview.report.content;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.criteria.Theme;
import org.schoolpolicyreview.review.Bearing;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/**
 * A strength: a criterion that is in place, with a place that shows it.
 *
 * @param criterion the id of the criterion
 * @param title what is in place
 * @param theme its theme
 * @param reason what the documents say
 * @param shownBy the first place that shows it
 */
public record Strong(String criterion, String title, Theme theme, String reason, Optional<Passage> shownBy) {

    /** The weightiest first. */
    static List<Strong> of(GapReport report) {
        return report.summary().strengths().stream().map(Strong::of).toList();
    }

    private static Strong of(Finding finding) {
        return new Strong(finding.criterion().id(), finding.criterion().title(), finding.criterion().theme(),
                finding.reason(), Passage.of(finding.evidence()).stream()
                        .filter(passage -> passage.bearing() == Bearing.SHOWS).findFirst());
    }
}
