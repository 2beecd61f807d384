package org.schoolpolicyreview.report.text;

import java.util.List;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/** What a person should decide, and what the school is asked to tell. */
final class DecisionLines {

    private DecisionLines() {}

    static void write(GapReport report, Page page) {
        write("A person should decide", report.findings(Outcome.NEEDS_JUDGEMENT), report, page);
        write("Please tell us", report.findings(Outcome.NEEDS_INFORMATION), report, page);
    }

    private static void write(String heading, List<Finding> findings, GapReport report, Page page) {
        if (findings.isEmpty()) {
            return;
        }
        page.heading(heading + ": " + Phrases.of(findings.size(), report.findings().size()));
        for (Finding finding : findings) {
            page.blank();
            page.bold(finding.criterion().id() + "  " + finding.criterion().title());
            GapLines.why(finding, page);
            EvidenceLines.writeFew(finding, page);
        }
    }
}
