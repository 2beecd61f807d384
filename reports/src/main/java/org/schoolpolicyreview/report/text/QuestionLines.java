package org.schoolpolicyreview.report.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.Summary.WouldSettle;

/** Questions to the school, grouped by the document that would answer them: never a line for each. */
final class QuestionLines {

    private QuestionLines() {}

    static void write(GapReport report, Page page) {
        int notSeen = report.findings(Outcome.NOT_SEEN).size();
        if (notSeen == 0) {
            return;
        }
        page.heading("We have not seen: " + Phrases.of(notSeen, report.findings().size()));
        page.text("", "These are questions, not gaps: only a part was read, or the document was not supplied.");
        page.blank();
        for (WouldSettle each : report.summary().toSend()) {
            page.item("- ", Phrases.capital(Phrases.asked(each.kind(), each.why(), each.title())) + " would settle "
                    + Phrases.count(each.criteria().size(), "question") + ": " + Phrases.and(each.criteria()) + ".");
        }
        List<String> ofEach = ofEachDocument(report);
        if (!ofEach.isEmpty()) {
            page.item("- ", Phrases.count(ofEach.size(), "question") + (ofEach.size() == 1 ? " is" : " are")
                    + " put to each document that is sent: " + Phrases.and(ofEach) + ".");
        }
    }

    /** What no single document would settle. */
    private static List<String> ofEachDocument(GapReport report) {
        Set<String> settled = report.summary().toSend().stream()
                .flatMap(each -> each.criteria().stream()).collect(Collectors.toSet());
        return report.findings(Outcome.NOT_SEEN).stream()
                .map(finding -> finding.criterion().id())
                .filter(id -> !settled.contains(id))
                .toList();
    }
}
