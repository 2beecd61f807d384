package org.schoolpolicyreview.report;

import java.io.IOException;
import java.io.OutputStream;
import org.schoolpolicyreview.report.content.SchoolsContent;

/**
 * One file that lists several schools, beside the {@link ReportForm} of each. Forms hold no state, and the same content
 * always gives the same bytes. They are found by {@link java.util.ServiceLoader}.
 */
public interface SchoolsForm {

    /** The name of the form whose reports it lists, as a user asks for it: {@code html}. */
    String format();

    /** The name of its file: {@code schools.html}. */
    String fileName();

    /**
     * Writes the list. Does not close {@code out}.
     *
     * @throws IOException if {@code out} does
     */
    void write(SchoolsContent schools, OutputStream out) throws IOException;
}
