package org.schoolpolicyreview.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.report.PlainText;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PolicyReview;

/** Values that would do harm in Word or Excel are written, and what is read again is held. */
class HostileTextTest {

    private static final List<String> HOSTILE = List.of("=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1+1)", "\t=1",
            "\r=1", "</w:t></w:r><w:r><w:t>&amp;&#x41; ]]> <!--", "_x003D_1 _x000D_", "a\u0000b\u0008c\u001Bd\u007Fe",
            "one \uD83D two \uDE00 three \uFFFE", "abc \u202E fed \u2066 one", "{PAGE} \\h \"quoted\" %s $1");

    private static final Place PAGE_4 = new Place(Optional.of("4"), Origin.NONE);
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();
    private static final GapReport HARMLESS = report("Harmless");

    @Test
    void whatASpreadsheetWouldReadAsAFormulaIsText() throws IOException {
        for (String read : titlesRead("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r\n=1", "\uFF1D1+1", " =1",
                "\u200B=1")) {
            assertThat(read).startsWith("'").doesNotContain("\t", "\r", "\n");
        }
    }

    @Test
    void whatXmlDoesNotAllowIsReplacedAndTheRestIsKept() throws IOException {
        String text = "a\u0000b\u0008c\uFFFEd\uFFFFe\uD800f<g>&\"'\u202Eh _x003D_ \uD83D\uDE00 ]]>";
        String kept = "a b c\uFFFDd\uFFFDe\uFFFDf<g>&\"'h _x003D_ \uD83D\uDE00 ]]>";
        assertThat(titlesRead(text)).containsOnly(kept);
        try (XWPFDocument document = SameFactsTest.document(new WordForm(), report(text))) {
            assertThat(document.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo(kept);
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains(kept);
        }
    }

    @Test
    void aTextThatIsLongerThanACellIsCutAndSaysSo() throws IOException {
        String text = IntStream.range(0, OfficeText.CELL).map(i -> 0x1F300 + i * 7919 % 256) // varied, or POI sees a zip bomb
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        ReportTable table = new ReportTable("Long", "A long text", List.of(ReportTable.Column.text("Text", 20)),
                List.of(List.of(text)));
        try (Book book = new Book(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.sheet(table, "A long text", "It is longer than a cell.");
            book.write("A long text", SomeReports.of("no-gaps").asOf(), out);
            try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                assertThat(read.getSheetAt(0).getRow(Book.HEADERS + 1).getCell(0).getStringCellValue())
                        .hasSizeLessThanOrEqualTo(OfficeText.CELL).doesNotContain("\uFFFD")
                        .endsWith("(cut here: the text is longer than a cell)");
            }
        }
        assertThat(OfficeText.cell("_x003D_".repeat(OfficeText.CELL)).length()).isLessThanOrEqualTo(OfficeText.CELL);
    }

    @Test
    void noCellOfAnyBookIsAFormula() throws IOException {
        for (ReportForm form : List.of(new WorkbookForm(), new PlanWorkbookForm())) {
            try (XSSFWorkbook book = SameFactsTest.book(form, report("=1+1"))) {
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType())
                        .isIn(CellType.STRING, CellType.NUMERIC))));
            }
        }
    }

    /** The value stands in each form as text, and a file has the same parts as with a harmless one. */
    @TestFactory
    Stream<DynamicTest> aValueStaysAValueInEachForm() {
        return SomeReports.FORMS.stream().flatMap(form -> HOSTILE.stream().map(value -> dynamicTest(
                form.format() + ": " + PlainText.line(value), () -> {
                    List<String> texts = texts(form, report(value));
                    assertThat(texts).hasSameSizeAs(texts(form, HARMLESS));
                    assertThat(texts).anyMatch(text -> text.contains(OfficeText.word(value)))
                            .noneMatch(text -> text.matches("(?s).*[\\x00-\\x08\\x0B-\\x1F\\x7F\\x{202E}\\x{FFFE}].*"));
                })));
    }

    /** The texts of all paragraphs and cells, in their order. */
    private static List<String> texts(ReportForm form, GapReport report) throws IOException {
        List<String> texts = new ArrayList<>();
        if (form.fileEnding().endsWith(".xlsx")) {
            try (XSSFWorkbook book = SameFactsTest.book(form, report)) {
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
            }
            return texts;
        }
        try (XWPFDocument document = SameFactsTest.document(form, report)) {
            document.getParagraphs().forEach(paragraph -> texts.add(paragraph.getText()));
            document.getTables().forEach(table -> table.getRows().forEach(row -> row.getTableCells()
                    .forEach(cell -> texts.add(cell.getText()))));
        }
        return texts;
    }

    @Test
    void thePageForGovernorsAndThePlanCanBeReadAgain() throws IOException {
        for (ReportForm form : List.of(new GovernorsForm(), new PlanForm())) {
            try (XWPFDocument document = SameFactsTest.document(form, report("\uD800<w:p>\u0001&amp;"))) {
                assertThat(document.getParagraphs().get(0).getText()).contains("\uFFFD<w:p> &amp;");
                assertThat(document.getTables()).extracting(XWPFTable::getNumberOfRows).allMatch(rows -> rows > 1);
            }
        }
    }

    /** The titles of documents, from their sheet, and the name of the school. */
    private static List<String> titlesRead(String... texts) throws IOException {
        List<String> read = new ArrayList<>();
        try (XSSFWorkbook book = SameFactsTest.book(new WorkbookForm(), report(texts))) {
            XSSFSheet documents = book.getSheet("Documents");
            for (int i = 0; i < texts.length; i++) {
                read.add(documents.getRow(Book.HEADERS + 1 + i).getCell(0).getStringCellValue());
            }
            read.add(book.getSheet("About").getRow(Book.HEADERS + 1).getCell(1).getStringCellValue());
        }
        return read;
    }

    private static GapReport report(String... texts) {
        School.Builder school = School.named(texts[0]);
        for (String text : texts) {
            school.document(PolicyDocument.builder().set(PolicyDocument.TITLE, text)
                    .set(PolicyDocument.KINDS, List.of(DocumentKind.RACIST_INCIDENT_POLICY))
                    .text(List.of(new Block.Heading(2, text, PAGE_4), new Block.Paragraph(text, PAGE_4))).build());
        }
        return REVIEW.of(school.build(), SomeReports.of("no-gaps").asOf());
    }
}
