package org.schoolpolicyreview.report.text;

import java.util.List;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Theme;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PartResult;

/** Every criterion by theme, with its finding, its parts and all that was read. */
final class EveryCriterion {

    private EveryCriterion() {}

    static void write(GapReport report, Page page) {
        page.heading("Every criterion: " + report.findings().size());
        for (Theme theme : Theme.values()) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> finding.criterion().theme() == theme).toList();
            if (!findings.isEmpty()) {
                page.blank();
                page.bold(theme.meaning());
                findings.forEach(finding -> write(finding, page));
            }
        }
    }

    private static void write(Finding finding, Page page) {
        page.blank();
        page.bold(finding.criterion().id() + "  " + finding.criterion().title());
        page.text("  ", finding.outcome().readersSee() + ". Severity: " + finding.criterion().severity().word()
                + ". Rests on: " + Phrases.basis(finding.bases()) + ".");
        GapLines.why(finding, page);
        page.blank();
        page.text("  ", "What was asked");
        finding.parts().forEach(part -> page.item("  - ", sentence(part)));
        EvidenceLines.writeAll(finding, page);
    }

    private static String sentence(PartResult result) {
        Part part = result.part();
        String limit = part.limitText()
                .map(each -> "; compared with " + each
                        + (part.houseLimit() ? ", which is our own proposal" : ""))
                .orElse("");
        return part.question() + " " + readersSee(result.result()) + " (" + (part.essential() ? "" : "it strengthens, and is never a gap; ")
                + part.basis().readersSee() + limit + ")";
    }

    static String readersSee(PartResult.Result result) {
        return switch (result) {
            case SHOWN -> "In place.";
            case RULED_OUT -> "Needs changing.";
            case UNCLEAR -> "A person should decide.";
            case FALLS_SHORT -> "Falls short.";
            case MISSING -> "Not found.";
            case NOT_SEEN -> "We have not seen this.";
            case NOT_ASKED -> "Not asked.";
        };
    }
}
