package org.schoolpolicyreview.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.schoolpolicyreview.report.WrittenForm;
import org.schoolpolicyreview.review.GapReport;

/**
 * One row for each finding, under a row of headings: RFC 4180, UTF-8, lines that end with CR LF. Several schools stand
 * in one table.
 *
 * <p>A value that a spreadsheet would calculate has an apostrophe before it.
 *
 * <pre>{@code
 * new CsvReport().write(report, out);
 * new CsvReport().forExcel().write(reports, writer);
 * }</pre>
 */
public final class CsvReport implements WrittenForm {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String before;

    /** Without a byte order mark. */
    public CsvReport() {
        this("");
    }

    private CsvReport(String before) {
        this.before = before;
    }

    /** With a byte order mark: without one, Excel reads UTF-8 as if it were an older encoding. */
    public CsvReport forExcel() {
        return new CsvReport(BYTE_ORDER_MARK);
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String fileExtension() {
        return "csv";
    }

    @Override
    public void write(GapReport report, Writer out) throws IOException {
        write(List.of(report), out);
    }

    @Override
    public void write(List<GapReport> reports, Writer out) throws IOException {
        out.write(before);
        out.write(CsvText.row(Column.headings()));
        for (GapReport report : reports) {
            for (Row row : Row.of(report)) {
                out.write(CsvText.row(Column.values(row)));
            }
        }
    }
}
