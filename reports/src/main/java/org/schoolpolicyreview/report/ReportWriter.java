package org.schoolpolicyreview.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.schoolpolicyreview.review.GapReport;

/**
 * Writes gap reports in one format. Writers hold no state: one of them may be used by many threads, and the same
 * reports always give the same text. Lines end with {@code \n} everywhere; write the text as UTF-8.
 *
 * <p>Implement it to add a format of your own.
 */
public interface ReportWriter {

    /** The name of the format, as a user asks for it: {@code json}. */
    String format();

    /** The usual ending of a file in this format, without the dot: {@code json}. */
    String fileExtension();

    /**
     * Writes the report of one school. Neither flushes nor closes {@code out}.
     *
     * @throws IOException if {@code out} does
     */
    void write(GapReport report, Writer out) throws IOException;

    /**
     * Writes the reports of several schools into one text, in their order. Neither flushes nor closes {@code out}.
     *
     * @throws IOException if {@code out} does
     */
    void write(List<GapReport> reports, Writer out) throws IOException;

    /** The report of one school as a text. */
    default String toString(GapReport report) {
        StringWriter text = new StringWriter();
        try {
            write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter throws none
        }
        return text.toString();
    }

    /** The reports of several schools as one text. */
    default String toString(List<GapReport> reports) {
        StringWriter text = new StringWriter();
        try {
            write(reports, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter throws none
        }
        return text.toString();
    }
}
