package org.schoolpolicyreview.report.text;

import java.util.List;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Severity;
import org.schoolpolicyreview.report.content.Wording;
import org.schoolpolicyreview.review.DocumentResult;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PartResult;

/** The gaps by severity: what was found, the words it rests on, what to do. */
final class GapLines {

    private GapLines() {}

    static void write(GapReport report, Page page) {
        List<Finding> gaps = report.findings().stream().filter(finding -> finding.outcome().isGap()).toList();
        page.heading("Gaps: " + Phrases.of(gaps.size(), report.findings().size()));
        if (gaps.isEmpty()) {
            page.text("", "No gap was found in what was read.");
        }
        for (Severity severity : Severity.values()) {
            List<Finding> some = gaps.stream().filter(gap -> gap.criterion().severity() == severity).toList();
            if (!some.isEmpty()) {
                page.blank();
                page.bold(Phrases.capital(severity.word()) + ": " + some.size() + " of " + gaps.size()
                        + ". " + severity.meaning());
                some.forEach(gap -> write(gap, page));
            }
        }
    }

    private static void write(Finding gap, Page page) {
        page.blank();
        page.bold(gap.criterion().id() + "  " + gap.criterion().title());
        if (gap.isLegalDutyUnmet()) {
            page.alarm("  ", gap.outcome().readersSee() + ". A legal duty is not met.");
        } else {
            page.text("  ", gap.outcome().readersSee() + ". Rests on: " + Phrases.basis(gap.bases()) + ".");
        }
        why(gap, page);
        EvidenceLines.writeFew(gap, page);
        remedies(gap, page);
        page.text("  ", "A question for governors: " + gap.criterion().governorsQuestion());
    }

    /** The reason; where each document is asked, a line for each that is not in place. */
    static void why(Finding finding, Page page) {
        if (finding.documents().isEmpty()) {
            page.text("  ", finding.reason());
            return;
        }
        List<DocumentResult> inPlace = finding.documents().stream()
                .filter(document -> document.outcome() == Outcome.MET).toList();
        if (!inPlace.isEmpty()) {
            page.text("  ", "In place in " + inPlace.size() + " of " + Phrases.count(finding.documents().size(),
                    finding.documents().get(0).objective().isPresent() ? "objective" : "document") + ".");
        }
        finding.documents().stream()
                .filter(document -> document.outcome() != Outcome.MET)
                .forEach(document -> page.item("  - ", reason(document)));
    }

    private static String reason(DocumentResult document) {
        return Wording.cameOut(document.outcome(), document.reason());
    }

    private static void remedies(Finding gap, Page page) {
        page.blank();
        page.text("  ", "What to do");
        for (PartResult result : gap.parts()) {
            if (result.isGap()) {
                Part part = result.part();
                page.item("  - ", part.remedy() + basis(gap, part));
                if (!part.wording().isEmpty()) {
                    page.item("    ", "Wording to adapt: " + Phrases.quoted(part.wording()));
                }
            }
        }
    }

    /** The basis of a part, where the parts of its criterion do not all rest on the same. */
    private static String basis(Finding gap, Part part) {
        return gap.bases().size() == 1 ? "" : " (" + part.basis().readersSee() + ")";
    }
}
