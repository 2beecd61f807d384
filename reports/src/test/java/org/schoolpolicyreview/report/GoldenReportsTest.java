package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.report.content.GovernorsContent;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.SchoolsContent;
import org.schoolpolicyreview.report.csv.CsvReport;
import org.schoolpolicyreview.report.json.JsonReport;
import org.schoolpolicyreview.report.markdown.MarkdownReport;
import org.schoolpolicyreview.report.text.ExplanationText;
import org.schoolpolicyreview.report.text.TextReport;
import org.schoolpolicyreview.review.GapReport;

/**
 * Whole reports on the criteria of golden-criteria.txt, byte for byte, the empty ones included. They hold the form only: what a sample must come to is held by
 * its expected.yaml, which was written before.
 */
class GoldenReportsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final String HOW = """
            %s is not what is written now.
            If that is meant: mvn test -Pgolden, and look at git diff.
            """;

    private static final List<ReportWriter> SHORT_ONES = List.of(TextReport.standard(), new JsonReport());
    private static final Map<String, GapReport> SCHOOLS = new LinkedHashMap<>();

    static {
        for (String sample : List.of("harbour-view-primary", "copperfinch-primary", "dunnockmere-school",
                "heronbright-academy")) {
            SCHOOLS.put(sample, SomeReports.golden(SomeReports.sample(sample)));
        }
        SCHOOLS.put("no-documents", SomeReports.golden(SomeReports.own("no-documents")));
        SCHOOLS.put("no-gaps", SomeReports.golden(SomeReports.own("no-gaps")));
    }

    @Test
    void theyAreOnEightCriteriaHoweverManyThereAre() {
        assertThat(SCHOOLS.values()).allSatisfy(report -> assertThat(report.findings()).hasSize(8));
    }

    @TestFactory
    Stream<DynamicTest> oneSchool() {
        return SCHOOLS.entrySet().stream().flatMap(school -> Stream.concat(
                SHORT_ONES.stream().map(writer -> golden(school.getKey() + "." + writer.fileExtension(),
                        () -> writer.toString(school.getValue()))),
                Stream.of(golden(school.getKey() + ".full.txt",
                        () -> TextReport.standard().full().toString(school.getValue())))));
    }

    @TestFactory
    Stream<DynamicTest> whyTwoCriteriaCameOutAsTheyDid() {
        ExplanationText why = ExplanationText.standard();
        return Stream.of("harbour-view-primary", "dunnockmere-school", "no-documents")
                .map(school -> golden(school + ".why.txt",
                        () -> why.toString(SCHOOLS.get(school).only(List.of("INC-05", "GOV-01")))));
    }

    @TestFactory
    Stream<DynamicTest> whatAReportSaysWhateverItsForm() {
        return Stream.of("harbour-view-primary", "copperfinch-primary", "no-documents", "no-gaps")
                .map(school -> golden(school + ".content.txt",
                        () -> ContentLines.text(ReportContent.of(SCHOOLS.get(school)))));
    }

    @TestFactory
    Stream<DynamicTest> whatGovernorsReadAndWhatIsSaidOfSeveralSchools() {
        return Stream.of(
                golden("harbour-view-primary.governors.content.txt",
                        () -> ContentLines.text(GovernorsContent.of(SCHOOLS.get("harbour-view-primary")))),
                golden("all-schools.content.txt", () -> ContentLines.text(
                        SchoolsContent.of(List.copyOf(SCHOOLS.values()), List.of("broken.yaml: Line 3 is wrong.")))));
    }

    @TestFactory
    Stream<DynamicTest> asMarkdownAndAsCsv() {
        return Stream.of(new MarkdownReport(), new CsvReport()).flatMap(form ->
                Stream.of("harbour-view-primary", "copperfinch-primary", "no-documents", "no-gaps")
                        .map(school -> golden(school + form.fileEnding(), () -> form.toString(SCHOOLS.get(school)))));
    }

    @TestFactory
    Stream<DynamicTest> twoSchoolsAtOnce() {
        List<GapReport> two = List.of(SCHOOLS.get("copperfinch-primary"), SCHOOLS.get("no-gaps"));
        return SHORT_ONES.stream()
                .map(writer -> golden("two-schools." + writer.fileExtension(), () -> writer.toString(two)));
    }

    private static DynamicTest golden(String name, Supplier<String> report) {
        return dynamicTest(name, () -> {
            Path file = GOLDEN.resolve(name);
            String written = report.get();
            assertThat(report.get()).as("a second writing of " + name).isEqualTo(written);
            if (WRITE) {
                Files.writeString(file, written);
            }
            assertThat(firstDifference(text(file), written)).as(HOW, file).isEmpty();
        });
    }

    private static String firstDifference(String golden, String written) {
        if (golden.equals(written)) {
            return "";
        }
        List<String> before = golden.lines().toList();
        List<String> now = written.lines().toList();
        int line = 0;
        while (line < before.size() && line < now.size() && before.get(line).equals(now.get(line))) {
            line++;
        }
        return "line " + (line + 1) + "\n was: " + at(before, line) + "\n is:  " + at(now, line);
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(the end)";
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
