package org.schoolpolicyreview.report.text;

import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.PartExplained;
import org.schoolpolicyreview.review.PartResult;

/** What was asked, part by part: what was looked for, and what was found. */
final class AskedLines {

    private AskedLines() {}

    static void write(Finding finding, Page page) {
        page.heading("What was asked, in " + Phrases.count(finding.explanation().parts().size(), "part"));
        int worstOf = finding.explanation().weighed().size();
        finding.explanation().parts().forEach(part -> write(part, worstOf, page));
    }

    private static void write(PartExplained explained, int worstOf, Page page) {
        Part part = explained.part();
        page.blank();
        page.bold(part.question());
        page.text("  ", (worstOf > 1 ? "In the worst of " + worstOf + " documents: " : "")
                + EveryCriterion.readersSee(explained.result()));
        page.text("  ", "Kind of question: " + part.ask().meaning());
        part.limitText().ifPresent(limit -> page.text("  ", "Compared with: " + limit
                + (part.houseLimit() ? ". No source sets it: it is our own proposal." : ".")));
        if (explained.result() == PartResult.Result.NOT_ASKED) {
            return;
        }
        page.text("  ", explained.silence());
        page.text("  ", explained.evidence().isEmpty() ? "Nothing was found." : "What was found:");
        explained.evidence().forEach(evidence -> write(evidence, page));
    }

    private static void write(Evidence evidence, Page page) {
        String place = Phrases.within(evidence).collect(Collectors.joining(", "));
        page.item("  - ", "In " + Phrases.quoted(evidence.document()) + (place.isEmpty() ? "" : ", " + place) + ". "
                + EvidenceLines.said(evidence));
        page.text("    ", evidence.strength().meaning() + " " + evidence.bearing().meaning());
        if (evidence.origin().isKnown()) {
            page.address("    ", EvidenceLines.file(evidence.origin()));
        }
    }
}
