package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.policyfile.Reading;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PolicyReview;

/** What the page on embedding shows is what compiles and runs here, line for line. */
class EmbeddingTest {

    private static final String PAGE = SampleFiles.text(Path.of("../docs/embedding.md"));
    private static final String README = SampleFiles.text(Path.of("../README.md"));
    private static final String THIS = SampleFiles.text(
            Path.of("src/test/java/org/schoolpolicyreview/samples/EmbeddingTest.java"));

    @Test
    void aSchoolThatIsReadFromAFile() {
        Path path = SampleFiles.POLICIES.resolve("harbour-view-primary");
        Reading reading = PolicyFiles.read(path);              // the school and all mistakes; never throws for content
        PolicyReview review = PolicyReview.withBuiltInCriteria();
        GapReport report = review.of(reading.school(), LocalDate.of(2026, 11, 23));
        assertThat(report.findings()).isNotEmpty();
    }

    @Test
    void aSchoolThatIsBuiltInJava() {
        School school = School.named("Harbour View Primary School")
                .document(PolicyDocument.named("racist-incident-policy.md")
                        .text(List.of(
                                new Block.Heading(1, "Racist Incident Policy", Place.NONE),
                                new Block.Paragraph("The adult must write the record within one school day.", Place.NONE)))
                        .build())
                .build();
        GapReport report = PolicyReview.withBuiltInCriteria().of(school, LocalDate.of(2026, 11, 23));
        assertThat(report.finding("INC-05").orElseThrow().outcome()).isEqualTo(Outcome.PARTLY_MET);
    }

    @Test
    void theLinesOfThePagesStandInThisTest() {
        List<String> here = THIS.lines().map(String::strip).toList();
        for (String page : List.of(PAGE, README)) {
            assertThat(codeOf(page)).isNotEmpty().allMatch(here::contains);
        }
    }

    private static List<String> codeOf(String page) {
        return page.lines().map(String::strip)
                .filter(line -> line.endsWith(";") || line.contains("; //") || line.endsWith("never throws for content")
                        || line.startsWith(".") && line.contains("("))
                .toList();
    }
}
