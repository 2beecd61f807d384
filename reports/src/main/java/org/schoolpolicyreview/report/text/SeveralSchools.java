package org.schoolpolicyreview.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.schoolpolicyreview.report.ReportWriter;
import org.schoolpolicyreview.review.GapReport;

/** The texts of several schools as one: their names first, then a line before each. */
final class SeveralSchools {

    private SeveralSchools() {}

    static void write(List<GapReport> reports, ReportWriter each, Page contents, String line, Writer out)
            throws IOException {
        contents.bold("Reports on " + Phrases.count(reports.size(), "school"));
        for (int i = 0; i < reports.size(); i++) {
            contents.item(" " + (i + 1) + ". ", reports.get(i).school().name());
        }
        out.write(contents.toString());
        for (GapReport report : reports) {
            out.write("\n" + line + "\n\n");
            each.write(report, out);
        }
    }
}
