package org.schoolpolicyreview.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.json.JsonReport;
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
    void theWordReportHoldsThemToo(Map.Entry<String, GapReport> school) throws IOException {
        try (XWPFDocument document = document(new WordForm(), school.getValue())) {
            XWPFTable annex = table(document, "Parts shown");
            assertThat(annex.getRows().stream().skip(1).map(row -> List.of(row.getCell(0).getText(), row.getCell(2).getText())))
                    .isEqualTo(ofJson(school.getValue()).stream().map(finding -> finding.subList(0, 2)).toList());
            String text = text(document);
            for (JsonNode finding : findings(school.getValue())) {
                assertThat(text).as(text(finding, "criterion")).contains(reasons(finding));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void eachGapOfTheWordReportQuotesWhatTheJsonReportQuotesWithItsPlace(Map.Entry<String, GapReport> school) throws IOException {
        try (XWPFDocument document = document(new WordForm(), school.getValue())) {
            for (JsonNode finding : findings(school.getValue())) {
                if (school.getValue().gaps().stream().anyMatch(gap -> gap.criterion().id().equals(text(finding, "criterion")))) {
                    String gap = gap(document, text(finding, "criterion") + ": " + text(finding, "title"));
                    for (JsonNode evidence : finding.get("evidence")) {
                        if (finding.get("documents") == null || isGapOf(finding, evidence)) {
                            assertThat(gap).contains(seen(evidence));
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void theCountsAreThoseOfTheJsonReport(Map.Entry<String, GapReport> school) throws IOException {
        JsonNode counts = json(school.getValue()).get("summary").get("counts");
        int gaps = Stream.of("contrary", "partly-met", "not-evidenced").mapToInt(each -> counts.get(each).asInt()).sum();
        int total = counts.get("total").asInt();
        try (XWPFDocument document = document(new WordForm(), school.getValue());
                XSSFWorkbook book = book(new WorkbookForm(), school.getValue())) {
            assertThat(text(document)).contains(counts.get("met").asInt() + " of " + total + " criteria");
            assertThat(document.getParagraphs()).filteredOn(each -> each.getText().matches("\\d+ of " + total
                    + " criteria (has|have) a gap\\.")).hasSize(gaps == 0 ? 0 : 1)
                    .allMatch(each -> each.getText().startsWith(gaps + " of"));
            List<List<String>> rows = rows(book.getSheet("Findings"));
            assertThat(rows).hasSize(total + 1);
            for (Outcome outcome : Outcome.values()) {
                assertThat(rows).filteredOn(row -> row.get(rows.get(0).indexOf("Outcome")).equals(outcome.readersSee()))
                        .as(outcome.word()).hasSize(counts.get(outcome.word()).asInt());
            }
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
            try (XWPFDocument report = document(new WordForm(), school.getValue())) {
                assertThat(table(report, "How we will know").getRows().stream().skip(1).map(row -> row.getCell(2).getText()
                        .replace("A legal duty is not met here. ", "")).toList()).isEqualTo(actions);
                ReportContent.of(school.getValue()).actionPlan()
                        .forEach(action -> assertThat(text(report)).contains(action.evidence()));
            }
        }
    }

    static XSSFWorkbook book(ReportForm form, GapReport report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(SomeReports.written(form, report)));
    }

    static XWPFDocument document(ReportForm form, GapReport report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(SomeReports.written(form, report)));
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

    /** All that is written in it, a line for each paragraph. */
    private static String text(XWPFDocument document) {
        return Stream.concat(document.getParagraphs().stream().map(XWPFParagraph::getText), document.getTables().stream()
                .flatMap(table -> table.getRows().stream()).flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getText)).collect(Collectors.joining("\n"));
    }

    /** The paragraphs from the heading of a gap to the next. */
    private static String gap(XWPFDocument document, String heading) {
        return document.getParagraphs().stream()
                .dropWhile(each -> !"Heading1".equals(each.getStyle()) || !each.getText().equals(Section.GAPS.heading()))
                .dropWhile(each -> !"Heading2".equals(each.getStyle()) || !each.getText().equals(heading)).skip(1)
                .takeWhile(each -> !each.getStyle().matches("Heading[12]")).map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
    }

    /** Those of documents that are in place are left out, for they would not help to mend it. */
    private static boolean isGapOf(JsonNode finding, JsonNode evidence) {
        for (JsonNode document : finding.get("documents")) {
            if (document.get("documentNumber").asInt() == evidence.get("documentNumber").asInt()
                    && !text(document, "outcome").equals("met")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> seen(JsonNode evidence) {
        return Stream.of("quote", "note", "document", "page", "section").map(evidence::get).filter(Objects::nonNull)
                .map(JsonNode::asString).toList();
    }

    /** Each sentence of the reason; of those of the documents instead, where a gap tells of each. */
    private static List<String> reasons(JsonNode finding) {
        List<JsonNode> told = new ArrayList<>();
        boolean gap = Stream.of(Outcome.values()).anyMatch(each -> each.isGap() && each.word().equals(text(finding, "outcome")));
        if (gap && finding.get("documents") != null && finding.get("documents").size() > 1) {
            finding.get("documents").forEach(told::add);
            told.removeIf(document -> text(document, "outcome").equals("met"));
        } else {
            told.add(finding);
        }
        return told.stream().flatMap(each -> Stream.of(text(each, "reason").split("(?<=\\.) (?=\\p{Lu}|“)"))).toList();
    }

    private static JsonNode json(GapReport report) {
        return JsonMapper.shared().readTree(new JsonReport().toString(report));
    }

    private static List<JsonNode> findings(GapReport report) {
        JsonNode findings = json(report).get("findings");
        return IntStream.range(0, findings.size()).mapToObj(findings::get).toList();
    }

    private static List<List<String>> ofJson(GapReport report) {
        return findings(report).stream()
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
