package org.schoolpolicyreview.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.schoolpolicyreview.review.GapReport;

/** A form that is text: it may go to a screen as well as to a file, and several schools fit into one text. */
public interface WrittenForm extends ReportWriter, ReportForm {

    @Override
    default String fileEnding() {
        return "." + fileExtension();
    }

    /** As UTF-8. */
    @Override
    default void write(GapReport report, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(report, text);
        text.flush();
    }
}
