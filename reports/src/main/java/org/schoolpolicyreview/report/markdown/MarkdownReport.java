package org.schoolpolicyreview.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.schoolpolicyreview.report.WrittenForm;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.GapReport;

/**
 * The whole report as Markdown, in the order of {@link org.schoolpolicyreview.report.content.Section}.
 *
 * <pre>{@code
 * String markdown = new MarkdownReport().toString(report);
 * }</pre>
 */
public final class MarkdownReport implements WrittenForm {

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public void write(GapReport report, Writer out) throws IOException {
        ReportContent content = ReportContent.of(report);
        Markdown page = new Markdown();
        BeginningPages.write(content, page);
        GapPages.write(content, page);
        QuestionPages.write(content, page);
        AnnexPages.write(content, page);
        out.write(page.toString());
    }

    /** One after the other, each with its own title. */
    @Override
    public void write(List<GapReport> reports, Writer out) throws IOException {
        for (int i = 0; i < reports.size(); i++) {
            out.write(i == 0 ? "" : "\n---\n\n");
            write(reports.get(i), out);
        }
    }
}
