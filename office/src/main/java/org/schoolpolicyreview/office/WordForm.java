package org.schoolpolicyreview.office;

import java.io.IOException;
import java.io.OutputStream;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.GapReport;

/** The whole report in Word: headings, contents, captions, header rows, page numbers, language and properties. */
public final class WordForm implements ReportForm {

    private static final int MARGIN = 1_134;

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String fileEnding() {
        return ".docx";
    }

    @Override
    public void write(GapReport report, OutputStream out) throws IOException {
        ReportContent content = ReportContent.of(report);
        try (WordFile file = new WordFile(MARGIN, false)) {
            file.footer(content.cover().school() + ", reviewed on " + content.cover().reviewedOn());
            file.paragraph("Title", content.cover().title());
            file.paragraph("Subtitle", "Reviewed on " + content.cover().reviewedOn()
                    + content.cover().askedBy().map(role -> ", asked for by: " + role).orElse("") + ". "
                    + ReportContent.NOT_LEGAL_ADVICE);
            WordReport page = new WordReport(file);
            WordSections sections = new WordSections(content, page);
            sections.whatWasFound();
            WordGaps.write(content, page);
            sections.whatIsOpen();
            sections.planAndAnnex();
            sections.howItWasMade();
            page.end();
            file.write(content.cover().title(), report.asOf(), out);
        }
    }
}
