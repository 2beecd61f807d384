package org.schoolpolicyreview.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.report.JsonReport;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.GapReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was written is read again, and holds the same findings as the JSON report. */
class SameFactsTest {

    static Stream<Map.Entry<String, GapReport>> schools() {
        return SomeReports.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void theSheetOfFindingsHoldsThoseOfTheJsonReport(Map.Entry<String, GapReport> school) throws IOException {
        try (XSSFWorkbook book = book(new WorkbookForm(), school.getValue())) {
            List<List<String>> rows = rows(book.getSheet("Findings"));
            List<String> headers = rows.get(0);
            assertThat(rows.stream().skip(1).map(row -> List.of(row.get(headers.indexOf("Criterion")),
                    row.get(headers.indexOf("Outcome")), row.get(headers.indexOf("Reason")))))
                    .isEqualTo(ofJson(school.getValue()));
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void theAnnexOfTheWordReportHoldsThoseOfTheJsonReport(Map.Entry<String, GapReport> school) throws IOException {
        try (XWPFDocument document = document(new WordForm(), school.getValue())) {
            XWPFTable annex = table(document, "Parts shown");
            assertThat(annex.getRows().stream().skip(1).map(row -> List.of(row.getCell(0).getText(),
                    row.getCell(2).getText(), row.getCell(6).getText()))).isEqualTo(ofJson(school.getValue()));
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void bothPlansHoldEveryAction(Map.Entry<String, GapReport> school) throws IOException {
        List<String> actions = ReportContent.of(school.getValue()).actionPlan().stream().map(action -> action.action()).toList();
        if (actions.isEmpty()) {
            return;
        }
        try (XWPFDocument document = document(new PlanForm(), school.getValue());
                XSSFWorkbook book = book(new PlanWorkbookForm(), school.getValue())) {
            assertThat(document.getTables().get(0).getRows().stream().skip(1).map(row -> row.getCell(2).getText()).toList())
                    .isEqualTo(actions);
            assertThat(rows(book.getSheetAt(0)).stream().skip(1).map(row -> row.get(2)).toList()).isEqualTo(actions);
        }
    }

    static XSSFWorkbook book(ReportForm form, GapReport report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(SomeReports.bytes(form, report)));
    }

    static XWPFDocument document(ReportForm form, GapReport report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(SomeReports.bytes(form, report)));
    }

    /** The header row and those below it. */
    static List<List<String>> rows(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = Book.HEADERS; i <= sheet.getLastRowNum(); i++) {
            List<String> row = new ArrayList<>();
            sheet.getRow(i).forEach(cell -> row.add(cell.getCellType() == CellType.NUMERIC
                    ? String.valueOf((int) cell.getNumericCellValue()) : cell.getStringCellValue()));
            rows.add(row);
        }
        return rows;
    }

    private static XWPFTable table(XWPFDocument document, String header) {
        return document.getTables().stream().filter(table -> table.getRow(0).getTableCells().stream()
                .anyMatch(cell -> cell.getText().equals(header))).findFirst().orElseThrow();
    }

    private static List<List<String>> ofJson(GapReport report) {
        JsonNode findings = JsonMapper.shared().readTree(new JsonReport().toString(report)).get("findings");
        return IntStream.range(0, findings.size()).mapToObj(findings::get)
                .map(finding -> List.of(text(finding, "criterion"), outcome(text(finding, "outcome")), text(finding, "reason")))
                .toList();
    }

    private static String outcome(String word) {
        return Stream.of(Outcome.values()).filter(each -> each.word().equals(word)).findFirst().orElseThrow().readersSee();
    }

    private static String text(JsonNode finding, String field) {
        return finding.get(field).asString();
    }
}
