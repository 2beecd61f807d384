package org.schoolpolicyreview.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.review.GapReport;

/** What accessible documents and spreadsheets are asked for, and the same bytes for the same report. */
class OfficeFilesTest {

    static Stream<Map.Entry<String, GapReport>> schools() {
        return SomeReports.all().entrySet().stream().filter(school -> SomeReports.SOME.contains(school.getKey()));
    }

    @Test
    void theFormsAreFound() {
        assertThat(ServiceLoader.load(ReportForm.class)).extracting(ReportForm::format)
                .contains("docx", "governors-docx", "action-plan-docx", "action-plan-xlsx", "xlsx", "ics");
        assertThat(ServiceLoader.load(ReportForm.class)).extracting(ReportForm::fileEnding).doesNotHaveDuplicates();
    }

    @Test
    void theSameReportGivesTheSameBytesWhereverAndWheneverItIsWritten() throws InterruptedException {
        GapReport report = SomeReports.of("heronbright-academy");
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        List<byte[]> first = SomeReports.FORMS.stream().map(form -> SomeReports.bytes(form, report)).toList();
        Thread.sleep(1100); // a second is the finest that a property of a document shows
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            for (int i = 0; i < first.size(); i++) {
                ReportForm form = SomeReports.FORMS.get(i);
                assertThat(Arrays.equals(SomeReports.bytes(form, report), first.get(i))).as(form.format()).isTrue();
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void everySheetIsOneRealTableUnderATitle(Map.Entry<String, GapReport> school) throws IOException {
        for (ReportForm form : List.of(new WorkbookForm(), new PlanWorkbookForm())) {
            try (XSSFWorkbook book = SameFactsTest.book(form, school.getValue())) {
                assertThat(book.getProperties().getCoreProperties().getTitle()).contains(school.getValue().school().name());
                for (int i = 0; i < book.getNumberOfSheets(); i++) {
                    isOneTable(book.getSheetAt(i));
                }
            }
        }
    }

    @Test
    void thePlanHasListsToChooseFrom() throws IOException {
        try (XSSFWorkbook book = SameFactsTest.book(new PlanWorkbookForm(), SomeReports.of("marlsworth-cofe-primary"))) {
            XSSFSheet plan = book.getSheetAt(0);
            List<XSSFDataValidation> choices = plan.getDataValidations();
            assertThat(choices).hasSize(2).allSatisfy(each -> {
                int column = each.getRegions().getCellRangeAddress(0).getFirstColumn();
                assertThat(plan.getRow(Book.HEADERS).getCell(column).getStringCellValue()).isIn("Status", "Who could lead");
                assertThat(each.getRegions().getCellRangeAddress(0).getFirstRow()).isEqualTo(Book.HEADERS + 1);
                assertThat(each.getRegions().getCellRangeAddress(0).getLastRow()).isEqualTo(plan.getLastRowNum());
            });
            assertThat(choices.get(0).getValidationConstraint().getExplicitListValues()).containsExactlyElementsOf(PlanTable.STATES);
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void aWordReportHasHeadingsCaptionsHeaderRowsLanguageAndProperties(Map.Entry<String, GapReport> school) throws IOException {
        try (XWPFDocument document = SameFactsTest.document(new WordForm(), school.getValue())) {
            assertThat(document.getParagraphs()).extracting(each -> String.valueOf(each.getStyle()))
                    .contains("Title", "TOC1", "Heading1", "Caption");
            assertThat(document.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
            long captions = document.getParagraphs().stream().filter(each -> "Caption".equals(each.getStyle())).count();
            assertThat(document.getTables()).hasSize((int) captions);
            assertThat(document.getTables()).extracting(XWPFTable::getStyleID).containsOnly("ReportTable");
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains(school.getValue().school().name());
            assertThat(document.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty())
                    .contains("en-GB");
            assertThat(document.getStyles().getCtStyles().xmlText()).contains("w:lang w:val=\"en-GB\"");
        }
    }

    private static void isOneTable(XSSFSheet sheet) {
        assertThat(sheet.getMergedRegions()).isEmpty();
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).as("title in A1").isNotBlank();
        assertThat(sheet.getTables()).hasSize(1);
        assertThat(sheet.getTables().get(0).getStartRowIndex()).isEqualTo(Book.HEADERS);
        assertThat(sheet.getTables().get(0).getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
        List<List<String>> rows = SameFactsTest.rows(sheet);
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.get(0)).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)).noneMatch(String::isBlank));
    }
}
