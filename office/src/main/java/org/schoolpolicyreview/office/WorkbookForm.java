package org.schoolpolicyreview.office;

import static org.schoolpolicyreview.office.ReportTable.Column.number;
import static org.schoolpolicyreview.office.ReportTable.Column.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.GapReport;

/** The report as a workbook: a sheet of contents, then a sheet for each table, the findings first. */
public final class WorkbookForm implements ReportForm {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String fileEnding() {
        return ".xlsx";
    }

    @Override
    public void write(GapReport report, OutputStream out) throws IOException {
        ReportContent content = ReportContent.of(report);
        String title = content.cover().title();
        List<ReportTable> tables = tables(content);
        try (Book book = new Book()) {
            XSSFSheet contents = book.sheet(contents(tables), title,
                    "Reviewed on " + content.cover().reviewedOn() + ". " + ReportContent.NOT_LEGAL_ADVICE);
            for (int i = 0; i < tables.size(); i++) {
                ReportTable table = tables.get(i);
                book.sheet(table, table.caption(), content.cover().school() + ", " + content.cover().reviewedOn()
                        + ". " + ReportContent.NOT_LEGAL_ADVICE);
                book.link(contents, Book.HEADERS + 1 + i, 0, table.name());
            }
            book.write(title, report.asOf(), out);
        }
    }

    private static List<ReportTable> tables(ReportContent content) {
        return Stream.of(new FindingsTable(content).full(), AboutTable.of(content),
                        ReportTables.legalDuties(content.legalDuties()), PlanTable.of(content.actionPlan()),
                        ReportTables.levels(content.levels()), ReportTables.questions(content.questions()),
                        ReportTables.notChecked(content.notChecked()), ReportTables.documents(content.cover()),
                        ReportTables.sources(content.sources()), ReportTables.inputs(content.versions()))
                .filter(table -> !table.rows().isEmpty()).toList();
    }

    private static ReportTable contents(List<ReportTable> tables) {
        return new ReportTable("Contents", "The sheets of this workbook",
                List.of(text("Sheet", 24), text("What it holds", 60), number("Rows", 8)),
                tables.stream().map(table -> List.of(table.name(), table.caption(), String.valueOf(table.rows().size())))
                        .toList());
    }
}
