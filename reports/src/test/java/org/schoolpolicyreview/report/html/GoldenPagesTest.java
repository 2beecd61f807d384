package org.schoolpolicyreview.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.SomeReports;
import org.schoolpolicyreview.review.GapReport;

/** Whole pages on the criteria of golden-criteria.txt, line for line, without the styles that all of them share. */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String HOW = """
            %s is not what is written now.
            If that is meant: mvn test -Pgolden, and look at git diff.
            """;
    private static final Map<String, GapReport> SCHOOLS = new LinkedHashMap<>();

    static {
        List.of("harbour-view-primary", "copperfinch-primary", "no-documents", "no-gaps")
                .forEach(school -> SCHOOLS.put(school, SomeReports.golden(Pages.REPORTS.get(school))));
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        return Stream.<ReportForm>of(new HtmlReport(), new GovernorsPage()).flatMap(form -> SCHOOLS.entrySet().stream()
                .map(school -> golden(school.getKey() + form.fileEnding(), Pages.of(form, school.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> severalSchools() {
        return Stream.of(golden("schools.html", Pages.schools(
                SCHOOLS, List.of("broken.yaml: Line 3 is wrong."))));
    }

    private static DynamicTest golden(String name, String page) {
        return dynamicTest(name, () -> {
            Path file = GOLDEN.resolve(name);
            String written = page.substring(0, page.indexOf("<style>")) + page.substring(page.indexOf("</style>") + 8);
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, written);
            }
            assertThat(Files.exists(file) ? Files.readAllLines(file) : List.of()).as(HOW, file)
                    .isEqualTo(written.lines().toList());
        });
    }
}
