package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reason reads as somebody would say it: nothing twice, and what is missing before what was said of it. */
class ReasonsTest {

    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();

    @Test
    void aTitleIsSaidOnceHoweverMuchNeedsChangingInIt() {
        assertThat(reason("UNI-01", """
                # Uniform Policy

                Braids are not allowed. Headscarves are not allowed.
                """)).containsOnlyOnce("“Uniform Policy”").contains("braids", "It also");
    }

    @Test
    void whatFallsShortStandsBehindWhatIsAsked() {
        assertThat(reason("INC-05", """
                # Racist Incident Policy

                The adult must write the record of the incident within two weeks.
                """)).startsWith("How soon the record is written: “Racist Incident Policy” gives the time ")
                .endsWith(", longer than 1 school day. Not found: how soon the lead person is told.");
    }

    @Test
    void aVerbThatAllPhrasesShareIsSaidOnce() {
        assertThat(reason("INC-05", """
                # Racist Incident Policy

                Every adult must write the record of an incident within one school day.
                Every adult must tell the lead of an incident within one school day.
                """)).isEqualTo("“Racist Incident Policy” says how soon the record is written and how soon the lead person "
                + "is told.");
    }

    @Test
    void theCountOfDocumentsSaysHowTheyCameOut() {
        assertThat(reason("GOV-01", approved("Equality Policy", "July 2027"), approved("Uniform Policy", "July 2026")))
                .startsWith("Needs changing in 1 of 2 documents. “Uniform Policy” gives July 2026 as its next review");
    }

    @Test
    void whatIsTheSameInAllIsSaidOfAll() {
        assertThat(reason("GOV-01", approved("Equality Policy", "July 2027"), approved("Uniform Policy", "July 2027")))
                .isEqualTo("Each of the 2 documents names who approved it, says when it was approved and gives a next review "
                        + "that is still to come.");
    }

    private static String approved(String title, String nextReview) {
        return """
                # %s

                | Approved by | Governing board |
                | --- | --- |
                | Approved on | 1 September 2025 |
                | Next review | %s |
                """.formatted(title, nextReview);
    }

    private static String reason(String criterion, String... documents) {
        GapReport report = REVIEW.of(Texts.school(documents), LocalDate.of(2026, 11, 23));
        return report.only(List.of(criterion)).findings().get(0).reason();
    }
}
