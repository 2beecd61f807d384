package org.schoolpolicyreview.reading.things.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.Reading;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.Subject;

class ReviewReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Next review: July 2028, or sooner if the law changes; 2028-07-01 to 2028-07-31",
        "To be reviewed by December 2026.; 2026-12-01 to 2026-12-31",
        "This policy will be reviewed by governors in Spring 2027.; 2027-01-01 to 2027-04-30",
        "Valid until: 31 August 2028; 2028-08-31",
        "This plan lasts until July 2027.; 2027-07-01 to 2027-07-31",
        "The next full review is due in May 2027.; 2027-05-01 to 2027-05-31",
        "We will review this policy in May 2027.; 2027-05-01 to 2027-05-31",
        "The policy falls due for review in May 2027.; 2027-05-01 to 2027-05-31",
        "A review of this policy is due in May 2027.; 2027-05-01 to 2027-05-31",
        "Comes back to the board: May 2027; 2027-05-01 to 2027-05-31",
        "It will be back on the agenda in May 2027.; 2027-05-01 to 2027-05-31",
        "Shelf life: until May 2027; 2027-05-01 to 2027-05-31",
        "Due back to governors: Spring Term 2027; 2027-01-01 to 2027-04-30",
        "We'll look at this again in January 2028.; 2028-01-01 to 2028-01-31",
        "Comes round again: Easter 2028; 2028-03-01 to 2028-04-30",
    })
    void theNextReviewIsReadFromALineOrASentence(String line, String on) {
        Review review = only("# Equality Policy", line);

        assertThat(review.what()).isEqualTo(Review.What.NEXT);
        assertThat(review.on().value().flatMap(date -> date.range()).map(Object::toString)).hasValue(on);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Review cycle: Annual; every year",
        "Frequency of review: Every three years; every 3 years",
        "Read again every September.; every year",
        "The governing body reviews this policy every two years.; every 2 years",
        "This policy is reviewed annually by the trust.; every year",
    })
    void theCycleIsReadFromALineOrASentence(String line, String every) {
        Review review = only("# Equality Policy", line);

        assertThat(review.what()).isEqualTo(Review.What.CYCLE);
        assertThat(review.every().value().flatMap(rhythm -> rhythm.interval()).map(Object::toString)).hasValue(every);
    }

    @ParameterizedTest
    @ValueSource(strings = {"This plan runs from 1 September 2025 to 31 August 2028.", "This plan covers September 2025 to August 2028.",
        "This three-year plan covers the period September 2025 to August 2028.",
        "The plan runs from September 2025 to August 2028.", "This plan lasts from September 2025 to August 2028."})
    void theYearsOfThisPlanAreThoseOfTheDocument(String sentence) {
        Review review = only("# Accessibility Plan", sentence);
        assertThat(review.what()).isEqualTo(Review.What.PERIOD);
        assertThat(review.of()).isEqualTo(Subject.THIS_DOCUMENT);
    }

    @Test
    void yearsAloneUnderTheTitleAreThoseOfTheDocument() {
        Review review = only("# Single Equality Scheme", "2018–2021");
        assertThat(review.what()).isEqualTo(Review.What.PERIOD);
        assertThat(review.of()).isEqualTo(Subject.THIS_DOCUMENT);
        assertThat(review.period().isSure()).isTrue();
        assertThat(Reading.of("# Single Equality Scheme", "2018–2021 was hard for us.").things(Review.class)).isEmpty();
    }

    @Test
    void aReviewDateAfterTheApprovalIsTheNextOneAndOneBeforeItTheLast() {
        assertThat(only("# Equality Policy", "| Approved | Governors, 9 September 2025", "| Review date | September 2026").what())
                .isEqualTo(Review.What.NEXT);
        assertThat(only("# Equality Policy", "| Approved | Governors, 9 September 2025", "| Review date | May 2025").what())
                .isEqualTo(Review.What.LAST);
    }

    @Test
    void oneSentenceCanTellTheLastReviewAndTheNext() {
        assertThat(all("# Equality Policy", "This policy was last reviewed in March 2023 and is due for review in March 2026."))
                .extracting(Review::what).containsExactly(Review.What.LAST, Review.What.NEXT);
    }

    @Test
    void howOftenAReportIsMadeIsNoCycleOfTheDocument() {
        assertThat(all("# Equality Policy", "|! Subject | Body | How often", "| Attendance | Committee | Every term")).isEmpty();
    }

    @Test
    void aReviewDateAloneIsOnlyLikelyTheNextOne() {
        assertThat(only("# Equality Policy", "Date of review: October 2026").on().isLikely()).isTrue();
    }

    @Test
    void nextMayIsCountedFromTheDateOfTheDocument() {
        assertThat(only("# Letter to families: uniform", "Alder Street School, July 2025", "We look at it again next May.")
                .on().value().map(Object::toString)).hasValue("May 2026");
    }

    @Test
    void oneRowCanHoldADateAndACycle() {
        assertThat(all("# Equality Policy", "| Next review | September 2027 (yearly, and after any serious incident)"))
                .extracting(Review::what).containsExactly(Review.What.NEXT, Review.What.CYCLE);
    }

    @Test
    void theYearsInATitleAreAPeriodOfTheObjectivesIfItNamesThem() {
        assertThat(only("# Equality objectives 2025-2029").of()).isEqualTo(Subject.OBJECTIVES);
        assertThat(only("# Accessibility Plan 2024 to 2027").of()).isEqualTo(Subject.THIS_DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The log of incidents is reviewed termly by the lead.",
        "We review the curriculum each year.",
        "Individual behaviour plans are reviewed every six weeks.",
        "Each support plan is reviewed with the family after a month.",
        "Sanctions are reviewed by ethnic group every half-term.",
    })
    void aReviewOfPracticeIsNoReviewOfTheDocument(String line) {
        assertThat(all("# Behaviour Policy", "## What we do", "Some text that stands before it.", line, "a", "b", "c", "d"))
                .isEmpty();
    }

    @Test
    void aCorrectionOfAPartIsAnUpdateOfTheDocument() {
        Review review = only("# Behaviour Policy", "| Version | 2.1 (section 4 updated on 12 October 2026)", "| Owner | Deputy");

        assertThat(review.what()).isEqualTo(Review.What.LAST);
        assertThat(review.on().value().map(Object::toString)).hasValue("12 October 2026");
    }

    @Test
    void theYearsOfPastObjectivesAndOfThoseThatFollowAreTwoPeriods() {
        assertThat(all("# Equality objectives", "## Objectives 2023-2027", "Text.", "## Objectives 2019-2023")).hasSize(2);
    }

    @Test
    void datesInATableOfObjectivesAreNotOfTheDocument() {
        assertThat(all("# Equality objectives", "|! Objective | Lead | Review date", "| Raise attendance | Deputy | July 2027"))
                .isEmpty();
    }

    @Test
    void aTableAndASentenceThatDisagreeLeaveTheCycleInDoubt() {
        assertThat(all("# Behaviour Policy", "| Review cycle | Annual", "| Version | 2",
                "This policy is reviewed every three years.")).hasSize(2).allMatch(review -> review.every().isLikely());
    }

    private static Review only(String... lines) {
        List<Review> all = all(lines);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Review> all(String... lines) {
        return Reading.of(lines).things(Review.class);
    }

    @Test
    void aRowAtTheHeadNamesTheDocumentWithItsYears() {
        Review review = only("# Equality Plan", "|!  | ", "| What this is | Equality Plan, Easter 2024 to Easter 2028");
        assertThat(review.what()).isEqualTo(Review.What.PERIOD);
        assertThat(review.of()).isEqualTo(Subject.THIS_DOCUMENT);
    }
}
