package org.schoolpolicyreview.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.schoolpolicyreview.report.WrittenForm;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.GapReport;

/**
 * The report that a person reads. Its first 24 lines stand alone: what is in place, which legal duties are not met,
 * what to do first, what to send next.
 *
 * <pre>{@code
 * String text = TextReport.standard().toString(report);
 * TextReport.standard().full().columns(100).write(report, out);
 * }</pre>
 */
public final class TextReport implements WrittenForm {

    /** The width of a page, unless another is asked for. */
    public static final int COLUMNS = 80;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    private final int columns;
    private final boolean full;
    private final boolean colour;

    /** As {@link #standard()}. */
    public TextReport() {
        this(COLUMNS, false, false);
    }

    private TextReport(int columns, boolean full, boolean colour) {
        this.columns = columns;
        this.full = full;
        this.colour = colour;
    }

    /** 80 columns wide, without colour, every gap but not every criterion. */
    public static TextReport standard() {
        return new TextReport();
    }

    /**
     * All that a report says: the legal duties, the levels, the action plan, and every criterion with its parts and all that
     * was read, with its line in the file.
     */
    public TextReport full() {
        return new TextReport(columns, true, colour);
    }

    /** With headings and unmet legal duties marked for a terminal. Nothing is said by colour alone. */
    public TextReport inColour() {
        return new TextReport(columns, full, true);
    }

    /** So many columns wide; less than 40 is taken as 40, and more than 100 as 100, for longer lines tire the eye. */
    public TextReport columns(int wanted) {
        return new TextReport(within(wanted), full, colour);
    }

    static int within(int columns) {
        return Math.max(NARROWEST, Math.min(columns, WIDEST));
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
        FirstScreen.write(report, page);
        if (full) {
            whole(report, page);
        } else {
            findings(report, page);
            InPlaceLines.write(report, page);
        }
        CheckedLines.write(report, page);
        out.write(page.toString());
    }

    private static void whole(GapReport report, Page page) {
        ReportContent content = ReportContent.of(report);
        WholeBeginning.write(content, page);
        findings(report, page);
        WholeEnd.write(content, page);
        EveryCriterion.write(report, page);
        WholeEnd.writeAnnex(content, page);
    }

    private static void findings(GapReport report, Page page) {
        GapLines.write(report, page);
        DecisionLines.write(report, page);
        QuestionLines.write(report, page);
    }

    @Override
    public void write(List<GapReport> reports, Writer out) throws IOException {
        SeveralSchools.write(reports, this, new Page(columns, colour), "=".repeat(columns), out);
    }
}
