package org.schoolpolicyreview.accuracy.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolpolicyreview.accuracy.MarkedSchool;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.teaching.files.ProjectFolder;

/** One invented school, with labels and marks of our own. */
class LabelledReviewTest {

    @TempDir
    private Path top;

    private List<JudgedFinding> review(String policy, String marks, String labels) throws IOException {
        Path school = Files.createDirectories(top.resolve("teaching/schools/quaymoss"));
        Path settled = Files.createDirectories(top.resolve("teaching/marks/settled"));
        Files.writeString(school.resolve("behaviour-policy.md"), policy);
        Files.writeString(school.resolve("school.yaml"), "school: {name: Quaymoss School, phase: Primary, type: Community school}\n");
        Files.writeString(school.resolve("labels.json"), labels);
        Files.writeString(settled.resolve("quaymoss.yaml"), """
                documents:
                  - document: behaviour-policy
                    kinds: [behaviour policy]
                    things: [""" + marks + "]\n");
        return new LabelledReview(BuiltInPacks.finderForEngland()).of(MarkedSchool.read(new ProjectFolder(top), school));
    }

    private static String label(String criterion, String accepted, String quote) {
        return "{\"criterion\": \"" + criterion + "\", \"acceptable\": [\"" + accepted + "\"], \"why\": \"\", \"evidence\": ["
                + (quote.isEmpty() ? "" : "{\"document\": \"behaviour-policy\", \"heading\": \"\", \"quote\": \"" + quote + "\"}") + "]}";
    }

    private static final String POLICY = """
            # Behaviour Policy

            Approved by the governing body on 3 July 2026. Next review: July 2027.

            Our pupils are kind.
            """;
    private static final String MARKS = "{kind: approval, quote: Approved by the governing body on 3 July 2026., body: governing body,"
            + " 'on': 2026-07-03, of: this}, {kind: review, quote: 'Next review: July 2027.', what: next, 'on': 2027-07, of: this}";

    @Test
    void aFindingThatTheExpertAcceptsIsRight() throws IOException {
        List<JudgedFinding> findings = review(POLICY, MARKS, "[" + label("GOV-01", "met", "") + "]");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.isRight()).isTrue();
            assertThat(finding.cause()).isEmpty();
            assertThat(finding.school()).isEqualTo("quaymoss");
        });
    }

    @Test
    void labelsOfCriteriaThatTheProductDoesNotHaveAreLeftAside() throws IOException {
        assertThat(review(POLICY, MARKS, "[" + label("GOV-99", "met", "") + "]")).isEmpty();
    }

    @Test
    void whatWasReadAsMarkedAndJudgedOtherwiseAroseInTheRules() throws IOException {
        assertThat(cause(MARKS, label("GOV-01", "contrary", "Next review: July 2027."))).isEqualTo(Cause.RULES);
    }

    @Test
    void aRecordThatTheMarksDoNotHaveIsACause() throws IOException {
        assertThat(cause(MARKS.substring(0, MARKS.indexOf(", {kind: review")), label("GOV-01", "contrary", "Next review: July 2027.")))
                .isEqualTo(Cause.RECORD);
    }

    @Test
    void aCriterionOnSentencesFailsInTheFinder() throws IOException {
        assertThat(cause(MARKS, label("INC-01", "met", "Our pupils are kind."))).isEqualTo(Cause.FINDER);
    }

    private Cause cause(String marks, String label) throws IOException {
        return review(POLICY, marks, "[" + label + "]").get(0).cause().orElseThrow();
    }
}
