package org.schoolpolicyreview.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolpolicyreview.report.content.GovernorsContent;
import org.schoolpolicyreview.review.GapReport;

/** How a reader finds the way in a long report in Word, and that nothing is said twice without need. */
class WordFormTest {

    /** A heading as Word numbers it, with its place. */
    private record Heading(String number, String text, String bookmark) {}

    static Stream<Map.Entry<String, GapReport>> schools() {
        return OfficeFilesTest.schools();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void theContentsLeadToEachHeadingByItsNumber(Map.Entry<String, GapReport> school) throws IOException {
        try (XWPFDocument document = report(school)) {
            List<Heading> contents = document.getParagraphs().stream()
                    .filter(each -> style(each).startsWith("TOC") && each.getCTP().sizeOfHyperlinkArray() > 0)
                    .map(entry -> {
                        String[] texts = entry.getRuns().stream().filter(XWPFHyperlinkRun.class::isInstance)
                                .map(run -> run.text()).collect(Collectors.joining()).split("\t");
                        return new Heading(texts[0], texts[1], entry.getCTP().getHyperlinkArray(0).getAnchor());
                    }).toList();
            assertThat(contents).isEqualTo(headings(document)).isNotEmpty();
        }
    }

    @Test
    void noPageNumberIsGivenUntilWordCountsThePages() throws IOException {
        try (XWPFDocument document = SameFactsTest.document(new WordForm(), SomeReports.of("harbour-view-primary"))) {
            String xml = document.getDocument().getBody().xmlText();
            assertThat(xml).containsPattern("PAGEREF _Toc1 [^<]*</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/>"
                    + "</w:r><w:r><w:fldChar w:fldCharType=\"end\"/>");
            assertThat(xml).as("Word would warn of fields from other files").doesNotContain("w:dirty");
            assertThat(document.isEnforcedUpdateFields()).as("Word would warn of fields from other files").isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void theAnnexNamesTheSectionThatTellsOfEachCriterion(Map.Entry<String, GapReport> school) throws IOException {
        try (XWPFDocument document = report(school)) {
            List<Heading> headings = headings(document);
            XWPFTable annex = document.getTables().stream().filter(table -> table.getText().contains("Parts shown"))
                    .findFirst().orElseThrow();
            for (XWPFTableRow row : annex.getRows().subList(1, annex.getNumberOfRows())) {
                Heading heading = headings.stream().filter(each -> each.number().equals(row.getCell(6).getText())).findFirst()
                        .orElseThrow();
                assertThat(row.getCell(0).getParagraphs().get(0).getCTP().getHyperlinkArray(0).getAnchor())
                        .isEqualTo(heading.bookmark());
                assertThat(heading.text()).satisfiesAnyOf(
                        text -> assertThat(text).startsWith(row.getCell(0).getText() + ": "),
                        text -> assertThat(text + row.getCell(2).getText()).isEqualTo("In placeIn place"),
                        text -> assertThat(text).isEqualTo("What was not checked, and why"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void thePageForGovernorsSaysWhatIsInPlaceWhatComesFirstAndWhereToSign(Map.Entry<String, GapReport> school)
            throws IOException {
        GovernorsContent content = GovernorsContent.of(school.getValue());
        try (XWPFDocument document = SameFactsTest.document(new GovernorsForm(), school.getValue())) {
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText)
                    .containsSubsequence("In place", content.inPlaceInWords(), "Legal duties", "To do first",
                            "Questions to ask", "Decision", "Signatures");
            assertThat(document.getParagraphs().stream().filter(each -> each.getText().contains("First step: ")))
                    .hasSameSizeAs(content.toDoFirst());
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText)
                    .filter("No gap was found in what was read."::equals)).hasSize(content.toDoFirst().isEmpty() ? 1 : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void theSameWordsAreNotQuotedTwiceUnderOneHeading(Map.Entry<String, GapReport> school) throws IOException {
        try (XWPFDocument document = report(school)) {
            List<String> quoted = new ArrayList<>();
            boolean section = true;
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                if (style(paragraph).startsWith("Heading")) {
                    quoted.clear();
                    section = style(paragraph).equals("Heading1"); // strengths have one for all
                } else if (!section && style(paragraph).equals("Quote") && paragraph.getText().contains("\n")) {
                    int last = paragraph.getText().lastIndexOf('\n');
                    String wordsAndDocument = paragraph.getText().substring(0, paragraph.getText().indexOf(": ", last));
                    assertThat(quoted).doesNotContain(wordsAndDocument);
                    quoted.add(wordsAndDocument);
                }
            }
        }
    }

    private static XWPFDocument report(Map.Entry<String, GapReport> school) throws IOException {
        return SameFactsTest.document(new WordForm(), school.getValue());
    }

    private static List<Heading> headings(XWPFDocument document) {
        List<Heading> headings = new ArrayList<>();
        int sections = 0;
        int within = 0;
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if (style(paragraph).matches("Heading[12]")) {
                boolean section = style(paragraph).equals("Heading1");
                sections += section ? 1 : 0;
                within = section ? 0 : within + 1;
                headings.add(new Heading(sections + (section ? "" : "." + within), paragraph.getText(),
                        paragraph.getCTP().getBookmarkStartArray(0).getName()));
            }
        }
        return headings;
    }

    private static String style(XWPFParagraph paragraph) {
        return String.valueOf(paragraph.getStyle());
    }
}
