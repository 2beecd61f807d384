package org.schoolpolicyreview.office;

import static org.schoolpolicyreview.office.ReportTable.Column.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.content.GovernorsContent;
import org.schoolpolicyreview.report.content.LegalDuty;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Strong;
import org.schoolpolicyreview.report.content.ToDoFirst;
import org.schoolpolicyreview.report.content.Wording;
import org.schoolpolicyreview.review.GapReport;

/** One page of A4 for governors, with room to sign. What is too long for it is cut; the report has the whole of it. */
public final class GovernorsForm implements ReportForm {

    private static final int MARGIN = 850;
    private static final int NAME = 120;
    private static final int SENTENCE = 190;
    private static final int MOST_DUTIES = 4;
    private static final String TEXT = "PageText";
    private static final String BULLET = "PageBullet";
    private static final String HEADING = "PageHeading";

    @Override
    public String format() {
        return "governors-docx";
    }

    @Override
    public String fileEnding() {
        return "-governors.docx";
    }

    @Override
    public void write(GapReport report, OutputStream out) throws IOException {
        GovernorsContent content = GovernorsContent.of(report);
        try (WordFile file = new WordFile(MARGIN, false)) {
            file.paragraph("PageTitle", cut(content.cover().title(), NAME));
            file.paragraph(TEXT, "For governors. Reviewed on " + content.cover().reviewedOn() + ". " + content.cover().read()
                    + " " + ReportContent.NOT_LEGAL_ADVICE);
            strengths(content, file);
            duties(content, file);
            toDoFirst(content, file);
            if (!content.questions().isEmpty()) {
                file.paragraph(HEADING, "Questions to ask");
                content.questions().forEach(question -> file.paragraph(BULLET, cut(question, SENTENCE)));
            }
            file.paragraph(HEADING, "Decision");
            file.paragraph(TEXT, content.decision());
            file.paragraph(HEADING, "Signatures");
            WordTable.writeToFillIn(file, signatures(content));
            file.write(content.cover().title() + ": a page for governors", report.asOf(), out);
        }
    }

    private static void strengths(GovernorsContent content, WordFile file) {
        file.paragraph(HEADING, "In place");
        file.paragraph(TEXT, content.inPlaceInWords());
        for (Strong strong : content.strengths()) {
            file.paragraph(BULLET, strong.title() + strong.shownBy().map(place -> " (" + cut(place.place(), NAME) + ")")
                    .orElse("") + ".");
        }
    }

    private static void duties(GovernorsContent content, WordFile file) {
        file.paragraph(HEADING, "Legal duties");
        file.paragraph(TEXT, content.legalDuties().inWords());
        List<LegalDuty> unmet = content.legalDuties().unmet();
        for (LegalDuty duty : unmet.stream().limit(MOST_DUTIES).toList()) {
            XWPFParagraph line = file.paragraph(BULLET);
            WordFile.run(line, duty.state().readersSee() + ": ").setStyle("UnmetDuty");
            WordFile.run(line, duty.question() + " (" + duty.criterion() + ")");
        }
        if (unmet.size() > MOST_DUTIES) {
            file.paragraph(BULLET, "And " + (unmet.size() - MOST_DUTIES) + " more, in the report.");
        }
    }

    private static void toDoFirst(GovernorsContent content, WordFile file) {
        file.paragraph(HEADING, "To do first");
        if (content.toDoFirst().isEmpty()) {
            file.paragraph(TEXT, "No gap was found in what was read.");
        }
        for (ToDoFirst first : content.toDoFirst()) {
            file.labelled(TEXT, first.number() + ". " + first.title() + " (" + first.criterion() + ").",
                    cut(first.what(), SENTENCE) + " First step: " + cut(first.firstStep(), SENTENCE));
            first.about().flatMap(about -> about.words().map(words -> Wording.quoted(cut(words, SENTENCE)) + " ("
                            + cut(about.place(), NAME) + ")"))
                    .or(() -> Optional.of(cut(first.lookedIn(), SENTENCE)))
                    .ifPresent(words -> file.paragraph(TEXT, words));
        }
    }

    private static ReportTable signatures(GovernorsContent content) {
        return new ReportTable("Signatures", "Signatures", List.of(text("Who", 40), text("Signature or note", 60)),
                content.signatures().stream().map(who -> List.of(who, "")).toList());
    }

    private static String cut(String text, int most) {
        return OfficeText.shorter(text, most, "…");
    }
}
