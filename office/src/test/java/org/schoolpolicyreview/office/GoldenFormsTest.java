package org.schoolpolicyreview.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.review.GapReport;

/**
 * On the criteria of golden-criteria.txt: what stands in each file, with the style of each paragraph and the cells of each
 * table, read again.
 */
class GoldenFormsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    @TestFactory
    Stream<DynamicTest> whatStandsInEachFile() {
        return Stream.of("harbour-view-primary", "marlsworth-cofe-primary", "no-documents", "no-gaps")
                .flatMap(school -> SomeReports.FORMS.stream()
                        .map(form -> dynamicTest(school + form.fileEnding(), () -> golden(school, form))));
    }

    private static void golden(String school, ReportForm form) throws IOException {
        Path file = GOLDEN.resolve(school + form.fileEnding() + ".txt");
        GapReport report = SomeReports.golden(SomeReports.of(school));
        String now = form.fileEnding().endsWith(".docx") ? word(form, report) : book(form, report);
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, now);
        }
        assertThat(now).as("%s. If the change is meant: mvn test -Pgolden, and look at git diff.",
                file).isEqualTo(Files.readString(file));
    }

    private static String word(ReportForm form, GapReport report) throws IOException {
        try (XWPFDocument document = SameFactsTest.document(form, report)) {
            return document.getBodyElements().stream().map(GoldenFormsTest::text).collect(Collectors.joining());
        }
    }

    private static String text(IBodyElement element) {
        if (element instanceof XWPFTable table) {
            return table.getRows().stream().map(row -> "| " + row.getTableCells().stream().map(XWPFTableCell::getText)
                    .collect(Collectors.joining(" | ")) + "\n").collect(Collectors.joining());
        }
        XWPFParagraph paragraph = (XWPFParagraph) element;
        return paragraph.getText().isBlank() ? "" : paragraph.getStyle() + ": " + paragraph.getText().replace("\n", " / ") + "\n";
    }

    private static String book(ReportForm form, GapReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook book = SameFactsTest.book(form, report)) {
            book.forEach(sheet -> {
                text.append("# ").append(sheet.getSheetName()).append('\n');
                text.append(sheet.getRow(0).getCell(0).getStringCellValue()).append('\n');
                text.append(sheet.getRow(1).getCell(0).getStringCellValue()).append('\n');
                SameFactsTest.rows(book.getSheet(sheet.getSheetName()))
                        .forEach(row -> text.append("| ").append(String.join(" | ", row)).append('\n'));
            });
        }
        return text.toString();
    }
}
