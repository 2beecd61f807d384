package org.schoolpolicyreview.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.review.GapReport;

/** Every text of a workbook can be read where it stands: on a screen without making rows higher, and on paper. */
class CellRoomTest {

    static Stream<Map.Entry<String, GapReport>> schools() {
        return OfficeFilesTest.schools();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void everyTextOfATableHasTheRoomThatItNeeds(Map.Entry<String, GapReport> school) throws IOException {
        for (ReportForm form : List.of(new WorkbookForm(), new PlanWorkbookForm())) {
            try (XSSFWorkbook book = SameFactsTest.book(form, school.getValue())) {
                for (Sheet sheet : book) {
                    for (Row row : sheet) {
                        if (row.getRowNum() >= Book.HEADERS) {
                            row.forEach(cell -> assertThat(needed(cell)).as(sheet.getSheetName() + cell.getAddress())
                                    .isLessThanOrEqualTo(row.getHeightInPoints()));
                        }
                    }
                }
            }
        }
    }

    @Test
    void wordsGoInAsManyLinesAsTheyNeed() {
        assertThat(CellRoom.lines("", 20)).isEqualTo(1);
        assertThat(CellRoom.lines("one two", 20)).isEqualTo(1);
        assertThat(CellRoom.lines("every word is a word", 5)).isEqualTo(4);
        assertThat(CellRoom.lines("x".repeat(210), 20)).isEqualTo(10);
    }

    @Test
    void aTextThatNoRowIsHighEnoughForMakesItsColumnWider() {
        CellRoom room = new CellRoom(new ReportTable("Long", "Long", List.of(ReportTable.Column.text("Text", 20),
                ReportTable.Column.text("Other", 20)), List.of(List.of("word ".repeat(300), "one"))));
        assertThat(room.width(0)).isGreaterThan(room.width(1));
        assertThat(room.ofRow(0)).isLessThanOrEqualTo(CellRoom.HIGHEST);
    }

    /** A font that a machine lacks is replaced there, and every column is then as wide as that one makes it. */
    @ParameterizedTest
    @MethodSource("schools")
    void aBookPrintsOnA4SidewaysWithItsHeadersOnEachPage(Map.Entry<String, GapReport> school) throws IOException {
        for (ReportForm form : List.of(new WorkbookForm(), new PlanWorkbookForm())) {
            try (XSSFWorkbook book = SameFactsTest.book(form, school.getValue())) {
                assertThat(book.getFontAt(0).getFontName()).isEqualTo("Arial");
                for (Sheet sheet : book) {
                    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                    assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                    assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(Book.HEADERS);
                    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (Book.HEADERS + 1));
                    assertThat(sheet.getRow(Book.HEADERS).getCell(0).getCellStyle().getBorderBottom())
                            .as("a thick line cuts the text below it").isEqualTo(BorderStyle.THIN);
                    boolean findings = sheet.getSheetName().equals("Findings");
                    assertThat(sheet.getPrintSetup().getFitWidth()).as(sheet.getSheetName()).isLessThanOrEqualTo((short) (findings ? 3 : 1));
                }
            }
        }
    }

    private static double needed(Cell cell) {
        double width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0;
        double letters = cell.toString().length();
        return Math.ceil((letters + 1) / (width * 1.05 + 1)) * 13.8;
    }
}
