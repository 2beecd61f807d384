package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.policyfile.PolicyFiles;

/** A reason reads as somebody would say it: nothing twice, and what is missing before what was said of it. */
class ReasonsTest {

    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();

    @Test
    void aTitleIsSaidOnceHoweverMuchNeedsChangingInIt() {
        assertThat(reason("UNI-01", """
                  - title: Uniform Policy
                    kind: uniform policy
                    read: whole
                    appearance:
                      - {about: hair, bans: [braids, locs], words: Braids and locs are not allowed., page: 1}
                """)).isEqualTo("“Uniform Policy” bans ‘braids’, without an exception for race or religion. "
                + "It also bans ‘locs’, without an exception for race or religion.");
    }

    @Test
    void whatFallsShortStandsBehindWhatIsAsked() {
        assertThat(reason("INC-05", """
                  - title: Racist Incident Policy
                    kind: racist-incident policy
                    read: whole
                    says:
                      - {record-written: {words: "The adult must write the record.", page: 3}}
                """)).isEqualTo("How soon the record is written: “Racist Incident Policy” speaks of it, without a time. "
                + "Not found: how soon the lead person is told.");
    }

    @Test
    void aVerbThatAllPhrasesShareIsSaidOnce() {
        assertThat(reason("INC-05", """
                  - title: Racist Incident Policy
                    kind: racist-incident policy
                    read: whole
                    says:
                      - {record-written: {words: "Every adult must write the record within one school day.", page: 3}}
                      - {lead-told: {words: "Every adult must tell the lead within one school day.", page: 3}}
                """)).isEqualTo("“Racist Incident Policy” says how soon the record is written and how soon the lead person "
                + "is told.");
    }

    @Test
    void theCountOfDocumentsSaysHowTheyCameOut() {
        assertThat(reason("GOV-01", approved("Equality Policy", "July 2027") + approved("Uniform Policy", "July 2026")))
                .startsWith("Needs changing in 1 of 2 documents. “Uniform Policy” gives July 2026 as its next review");
    }

    @Test
    void whatIsTheSameInAllIsSaidOfAll() {
        assertThat(reason("GOV-01", approved("Equality Policy", "July 2027") + approved("Uniform Policy", "July 2027")))
                .isEqualTo("Each of the 2 documents names who approved it, says when it was approved and gives a next review "
                        + "that is still to come.");
    }

    private static String approved(String title, String nextReview) {
        return """
                  - title: %s
                    kind: equality policy
                    read: whole
                    approved: {date: 1 September 2025, by: governing board, page: 1}
                    next-review: %s
                """.formatted(title, nextReview);
    }

    private static String reason(String criterion, String documents) {
        GapReport report = REVIEW.of(PolicyFiles.read("school.yaml",
                "school: {name: Example School}\ndocuments:\n" + documents).school(), LocalDate.of(2026, 11, 23));
        return report.only(List.of(criterion)).findings().get(0).reason();
    }
}
