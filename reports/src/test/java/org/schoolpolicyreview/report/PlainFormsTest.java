package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.content.SchoolsContent;
import org.schoolpolicyreview.report.content.SchoolsContent.SchoolLine;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.csv.CsvReport;
import org.schoolpolicyreview.report.markdown.MarkdownReport;
import org.schoolpolicyreview.review.GapReport;

/** Markdown and CSV. */
class PlainFormsTest {

    private static final GapReport SAMPLE = SomeReports.sample("harbour-view-primary");
    private static final GapReport NO_GAPS = SomeReports.own("no-gaps");

    @Test
    void csvHasARowForEachFindingUnderARowOfHeadings() {
        String csv = new CsvReport().toString(SAMPLE);
        assertThat(Parsed.of(csv, ".csv").build().lines()).hasSize(SAMPLE.findings().size() + 1);
        assertThat(csv).startsWith("School,Unique reference number,Review date,Criterion,");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void severalSchoolsStandInOneTableWithOneRowOfHeadings() {
        String csv = new CsvReport().toString(List.of(SAMPLE, NO_GAPS));
        assertThat(Parsed.of(csv, ".csv").build().lines())
                .hasSize(SAMPLE.findings().size() + NO_GAPS.findings().size() + 1);
        assertThat(csv.split("School,Unique", -1)).hasSize(2);
    }

    @Test
    void excelIsToldThatItIsUtf8() {
        assertThat(new CsvReport().forExcel().toString(SAMPLE)).isEqualTo("\uFEFF" + new CsvReport().toString(SAMPLE));
    }

    @Test
    void markdownHasTheSectionsInTheOrderOfTheReport() {
        List<String> headings = new MarkdownReport().toString(SAMPLE).lines()
                .filter(line -> line.startsWith("## ")).map(line -> line.substring(3)).toList();
        List<String> sections = Arrays.stream(Section.values()).map(Section::heading).filter(headings::contains).toList();
        assertThat(headings).isEqualTo(sections).hasSizeGreaterThanOrEqualTo(Section.values().length - 1);
    }

    @Test
    void everyTableOfMarkdownHasAsManyCellsInEachRow() {
        Stream.of(SAMPLE, NO_GAPS, SomeReports.own("no-documents")).map(new MarkdownReport()::toString)
                .forEach(text -> assertThat(cellsByTable(text)).allSatisfy(rows -> assertThat(rows).hasSize(1)));
    }

    /** For each run of lines that begin with a bar: the different numbers of cells. */
    private static List<List<Long>> cellsByTable(String markdown) {
        return Stream.of(markdown.split("\n\n")).filter(block -> block.startsWith("| "))
                .map(block -> block.lines().map(line -> line.replace("\\|", "").chars().filter(c -> c == '|').count())
                        .distinct().toList())
                .toList();
    }

    @Test
    void aListOfSchoolsCanLeadToTheirReports() {
        SchoolsContent schools = SchoolsContent.of(List.of(SAMPLE, NO_GAPS), List.of())
                .linkedTo(List.of("harbour.html", "none.html"));
        assertThat(schools.schools()).allSatisfy(line -> assertThat(line.file())
                .contains(line.school().equals(SAMPLE.school().name()) ? "harbour.html" : "none.html"));
        assertThat(SchoolsContent.of(List.of(SAMPLE), List.of()).schools()).extracting(SchoolLine::file)
                .allMatch(file -> file.isEmpty());
    }
}
