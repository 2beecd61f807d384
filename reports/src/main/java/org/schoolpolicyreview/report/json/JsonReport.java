package org.schoolpolicyreview.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.report.PlainText;
import org.schoolpolicyreview.report.Program;
import org.schoolpolicyreview.report.WrittenForm;
import org.schoolpolicyreview.review.DocumentRead;
import org.schoolpolicyreview.review.GapReport;

/**
 * The report that a program reads, in the form that {@link ReportSchema} publishes. One school gives one report;
 * several give an object with the list of their reports.
 *
 * <p>A later version may add fields. It changes or removes one only with a new first number of the schema's version.
 */
public final class JsonReport implements WrittenForm {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public void write(GapReport report, Writer out) throws IOException {
        try (Json json = new Json(out)) {
            json.object(() -> report(report, json));
        }
        out.write('\n');
    }

    @Override
    public void write(List<GapReport> reports, Writer out) throws IOException {
        try (Json json = new Json(out)) {
            json.object(() -> {
                json.text("schemaVersion", ReportSchema.VERSION);
                json.objects("reports", reports, report -> report(report, json));
            });
        }
        out.write('\n');
    }

    private static void report(GapReport report, Json json) {
        json.text("schemaVersion", ReportSchema.VERSION);
        json.object("program", () -> {
            json.text("name", Program.current().name());
            json.text("version", Program.current().version());
        });
        json.text("asOf", report.asOf().toString());
        json.text("askedBy", report.details().askedBy());
        json.texts("criteriaPacks", report.criteriaPacks());
        json.text("profile", report.details().profile());
        if (!report.details().inputs().isEmpty()) {
            json.objects("inputs", report.details().inputs(), input -> {
                json.text("file", PlainText.path(input.name()));
                json.text("sha256", input.sha256());
            });
        }
        json.object("school", () -> JsonSchool.write(report.school(), json));
        json.objects("documents", report.documents(), document -> document(document, json));
        json.object("summary", () -> JsonSummary.write(report, json));
        json.objects("findings", report.findings(), finding -> JsonFinding.write(finding, json));
    }

    private static void document(DocumentRead document, Json json) {
        json.text("title", document.title());
        json.texts("kinds", document.kinds().stream().map(DocumentKind::word).toList());
        json.text("read", document.read().word());
        json.text("inForce", document.inForce().word());
        json.text("dated", document.dated());
        json.texts("corrected", document.corrected());
        JsonFinding.origin(document.origin(), document.file(), json);
    }
}
