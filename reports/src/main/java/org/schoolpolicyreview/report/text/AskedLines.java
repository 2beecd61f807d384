package org.schoolpolicyreview.report.text;

import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.report.content.Wording;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.NearSentence;
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
        if (!explained.nearest().isEmpty()) {
            page.text("  ", "Nearest to it, and not counted:");
            explained.nearest().forEach(near -> write(near, page));
        }
    }

    private static void write(NearSentence near, Page page) {
        page.item("  - ", "In " + Wording.place(near.document(), near.page(), near.section()) + ". "
                + Phrases.quoted(near.words()));
        if (near.origin().isKnown()) {
            page.address("    ", EvidenceLines.file(near.origin()));
        }
    }

    private static void write(Evidence evidence, Page page) {
        page.item("  - ", "In " + Phrases.place(evidence) + ". " + EvidenceLines.said(evidence));
        page.text("    ", evidence.strength().meaning() + " " + evidence.bearing().meaning());
        GroundsLines.write(evidence, page);
        if (evidence.origin().isKnown()) {
            page.address("    ", EvidenceLines.file(evidence.origin()));
        }
    }
}
