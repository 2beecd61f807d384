package org.schoolpolicyreview.report.text;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/** What is in place, with the first place that shows it, and what would make it stronger. */
final class InPlaceLines {

    private InPlaceLines() {}

    static void write(GapReport report, Page page) {
        List<Finding> strengths = report.summary().strengths();
        if (strengths.isEmpty()) {
            return;
        }
        page.heading("In place: " + Phrases.of(strengths.size(), report.findings().size()));
        for (Finding strength : strengths) {
            String where = strength.evidence().isEmpty() ? "" : " (" + Phrases.place(strength.evidence().get(0)) + ")";
            page.item(strength.criterion().id() + "  ", strength.criterion().title() + where);
            if (!strength.advice().isEmpty()) {
                page.text("    ", "It would be stronger with: "
                        + strength.advice().stream().map(Part::missing).collect(Collectors.joining("; ")) + ".");
            }
        }
    }
}
