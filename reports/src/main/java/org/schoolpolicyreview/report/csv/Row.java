package org.schoolpolicyreview.report.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schoolpolicyreview.report.content.Gap;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/**
 * A finding with what a row tells of it.
 *
 * @param report its report
 * @param content what the report says
 * @param finding the finding
 * @param gap what there is to do, if it is a gap
 */
record Row(GapReport report, ReportContent content, Finding finding, Optional<Gap> gap) {

    /** In the order of the report. */
    static List<Row> of(GapReport report) {
        ReportContent content = ReportContent.of(report);
        Map<String, Gap> gaps = content.gaps().stream().collect(Collectors.toMap(Gap::criterion, Function.identity()));
        return report.findings().stream()
                .map(finding -> new Row(report, content, finding,
                        Optional.ofNullable(gaps.get(finding.criterion().id()))))
                .toList();
    }

    /** The place that decides it; else the first that speaks of it. */
    Optional<Place> place() {
        return gap.flatMap(Gap::about)
                .map(passage -> new Place(passage.document(), passage.page(), passage.section(), passage.words()))
                .or(() -> finding.evidence().stream().findFirst().map(Place::of));
    }

    /**
     * A place in a document.
     *
     * @param document its title
     * @param page the page
     * @param section the heading or number
     * @param words the document's own words
     */
    record Place(String document, Optional<String> page, Optional<String> section, Optional<String> words) {

        private static Place of(Evidence evidence) {
            return new Place(evidence.document(), evidence.page(), evidence.section(), evidence.quote());
        }
    }
}
