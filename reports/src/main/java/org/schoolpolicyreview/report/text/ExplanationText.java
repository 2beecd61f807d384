package org.schoolpolicyreview.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.schoolpolicyreview.report.WrittenForm;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/**
 * Why each finding of a report is what it is, as text that a person reads: what was asked, where it was looked, and how
 * it was weighed. Choose the findings first:
 *
 * <pre>{@code
 * String why = ExplanationText.standard().toString(report.only(List.of("INC-05")));
 * }</pre>
 */
public final class ExplanationText implements WrittenForm {

    private final int columns;
    private final boolean colour;

    private ExplanationText(int columns, boolean colour) {
        this.columns = columns;
        this.colour = colour;
    }

    /** 80 columns wide, without colour. */
    public static ExplanationText standard() {
        return new ExplanationText(TextReport.COLUMNS, false);
    }

    /** With headings marked for a terminal. */
    public ExplanationText inColour() {
        return new ExplanationText(columns, true);
    }

    /** So many columns wide; less than 40 is taken as 40, and more than 100 as 100. */
    public ExplanationText columns(int wanted) {
        return new ExplanationText(TextReport.within(wanted), colour);
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public void write(GapReport report, Writer out) throws IOException {
        Page page = new Page(columns, colour);
        FirstScreen.writeHeader(report, page);
        for (Finding finding : report.findings()) {
            page.blank();
            page.bold(finding.criterion().id() + "  " + finding.criterion().title());
            page.text("", finding.outcome().readersSee() + ".");
            AskedLines.write(finding, page);
            SearchedLines.write(finding, report.school(), page);
            WeighedLines.write(finding.explanation(), page);
        }
        page.blank();
        page.text("", "This says what the documents say. It is not legal advice.");
        out.write(page.toString());
    }

    @Override
    public void write(List<GapReport> reports, Writer out) throws IOException {
        SeveralSchools.write(reports, this, new Page(columns, colour), "=".repeat(columns), out);
    }
}
