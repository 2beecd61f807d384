package org.schoolpolicyreview.report.text;

import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.report.Program;
import org.schoolpolicyreview.report.content.DocumentLine;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.DocumentRead;
import org.schoolpolicyreview.review.GapReport;

/** Exactly what was checked, with which versions. */
final class CheckedLines {

    private CheckedLines() {}

    static void write(GapReport report, Page page) {
        page.heading("What was checked");
        if (report.documents().isEmpty()) {
            page.text("", "No documents were supplied.");
        }
        report.documents().forEach(document -> page.item("- ", sentence(document)));
        if (!report.school().hasNo().isEmpty()) {
            page.text("", "The school says that it has no " + report.school().hasNo().stream()
                    .map(DocumentKind::word).collect(Collectors.joining(", no ")) + ".");
        }
        page.blank();
        int all = report.findings().size();
        for (Outcome outcome : Outcome.values()) {
            int count = report.summary().counts().getOrDefault(outcome, 0);
            if (count > 0) {
                page.text("", outcome.readersSee() + ": " + Phrases.of(count, all) + ". " + outcome.meaning());
            }
        }
        page.blank();
        report.details().askedBy().ifPresent(who -> page.text("", "Asked for by: " + who + "."));
        report.details().profile().ifPresent(profile -> page.text("", "Profile: " + profile + "."));
        page.text("", "Criteria: " + String.join(", ", report.criteriaPacks()) + ". Review date: "
                + Phrases.date(report.asOf()) + ". Made by " + Program.current() + ".");
        page.text("", ReportContent.NOT_LEGAL_ADVICE);
    }

    private static String sentence(DocumentRead document) {
        DocumentLine line = DocumentLine.of(document);
        return Phrases.quoted(line.title()) + ": " + line.kind()
                + line.dated().map(date -> ", dated " + date).orElse(", no date found")
                + ", " + line.howRead() + "." + (line.correction().isEmpty() ? "" : " " + line.correction());
    }
}
