package org.schoolpolicyreview.report;

import java.io.IOException;
import java.io.OutputStream;
import org.schoolpolicyreview.review.GapReport;

/**
 * A form in which the report of one school is handed over as a file: a page, a document, a workbook. Forms hold no state,
 * and the same report always gives the same bytes. They are found by {@link java.util.ServiceLoader}; implement it, and
 * name it under {@code META-INF/services}, to add a form of your own.
 */
public interface ReportForm {

    /** Its name, as a user asks for it: {@code html}. */
    String format();

    /** What is added to the name of the school's file: {@code .html}, {@code -governors.docx}. */
    String fileEnding();

    /**
     * Writes the report of one school. Does not close {@code out}.
     *
     * @throws IOException if {@code out} does
     */
    void write(GapReport report, OutputStream out) throws IOException;
}
