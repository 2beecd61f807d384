package org.schoolpolicyreview.cli;

import java.util.List;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.ReportWriter;
import org.schoolpolicyreview.report.SchoolsForm;
import org.schoolpolicyreview.report.WrittenForm;
import org.schoolpolicyreview.report.csv.CsvReport;
import org.schoolpolicyreview.report.json.JsonReport;
import org.schoolpolicyreview.report.text.ExplanationText;
import org.schoolpolicyreview.report.text.TextReport;

/** The forms that one call of {@code review} asks for, made as its options say. */
final class FormsAsked {

    private final List<ReportForm> forms;

    private FormsAsked(List<ReportForm> forms) {
        this.forms = forms;
    }

    /**
     * Checks that the options fit together.
     *
     * @throws UsageException if they do not
     */
    static FormsAsked of(List<String> names, boolean full, boolean excel, boolean why) {
        List<ReportForm> forms = Forms.named(names);
        if (excel && forms.stream().noneMatch(CsvReport.class::isInstance)) {
            throw new UsageException("--excel is for CSV files: add --format csv.");
        }
        if (why) {
            forms.stream().filter(form -> !(form instanceof TextReport) && !(form instanceof JsonReport)).findFirst()
                    .ifPresent(form -> {
                        throw new UsageException("--why is written as text or json, not as " + form.format() + ".");
                    });
        }
        return new FormsAsked(forms.stream().map(form -> asAsked(form, full, excel, why)).toList());
    }

    /** The pages that list several schools, for the forms that have one. */
    List<SchoolsForm> pages() {
        return Forms.ofSeveralSchools(forms);
    }

    /** Those that go to files. */
    List<ReportForm> forFiles() {
        return forms;
    }

    /**
     * The one that goes to standard output.
     *
     * @throws UsageException if what is asked for does not fit there
     */
    ReportWriter forScreen(int columns, boolean colour) {
        if (forms.size() > 1) {
            throw new UsageException("Several files need a folder: --output reports/");
        }
        if (forms.get(0) instanceof TextReport text) {
            return colour ? text.columns(columns).inColour() : text.columns(columns);
        }
        if (forms.get(0) instanceof ExplanationText why) {
            return colour ? why.columns(columns).inColour() : why.columns(columns);
        }
        if (forms.get(0) instanceof WrittenForm written) {
            return written;
        }
        throw new UsageException("\"" + forms.get(0).format() + "\" is written to a file: --output reports/");
    }

    private static ReportForm asAsked(ReportForm form, boolean full, boolean excel, boolean why) {
        if (form instanceof TextReport text) {
            return why ? ExplanationText.standard() : full ? text.full() : text;
        }
        return form instanceof CsvReport csv && excel ? csv.forExcel() : form;
    }
}
