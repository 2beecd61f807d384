package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;

/** The one way in: a school and a date give a report, the same each time, from any thread. */
class PolicyReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int ROUNDS = 3;

    private final PolicyReview review = PolicyReview.withBuiltInCriteria();

    @Test
    void aSchoolCanBeBuiltInJava() {
        School school = School.named("Built School")
                .document(PolicyDocument.named("racist-incident-policy")
                        .text(List.of(new Block.Heading(1, "Racist Incident Policy", Place.NONE), new Block.Paragraph(
                                "Any adult must write the record of a racist incident within one school day. "
                                        + "They must tell the lead of the incident within 24 hours.", Place.NONE)))
                        .read(Extent.WHOLE)
                        .build())
                .build();
        GapReport report = review.of(school, TODAY);
        assertThat(report.finding("INC-05").orElseThrow().outcome()).isEqualTo(Outcome.MET);
        assertThat(report.criteriaPacks()).containsExactly("england 2026.1");
    }

    @Test
    void everyCriterionHasExactlyOneFindingThoughNothingWasSupplied() {
        GapReport report = review.of(School.named("Empty School").build(), TODAY);
        assertThat(report.findings()).extracting(finding -> finding.criterion().id())
                .containsExactlyElementsOf(review.criteria().stream().map(criterion -> criterion.id()).toList());
        assertThat(report.findings()).allMatch(finding -> finding.outcome() == Outcome.NOT_SEEN
                || finding.outcome() == Outcome.NEEDS_INFORMATION);
        assertThat(report.summary().counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(review.criteria().size());
    }

    @Test
    void theReviewDateDecidesWhatHasPassedAndWhichLawHolds() {
        School school = Texts.school("""
                # Equality Scheme

                We act under the Race Relations Act 1976, which protects every pupil of our school.
                """);
        assertThat(review.of(school, LocalDate.of(2010, 9, 30)).finding("LEGAL-01").orElseThrow().outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(review.of(school, LocalDate.of(2010, 9, 30)).finding("LEGAL-01").orElseThrow().reason())
                .isEqualTo("The law that it rests on does not hold on the review date: Equality Act 2010.");
        assertThat(review.of(school, LocalDate.of(2010, 10, 1)).finding("LEGAL-01").orElseThrow().outcome())
                .isEqualTo(Outcome.CONTRARY);
    }

    @Test
    void evidenceStandsBehindWhatIsInPlaceOrNeedsChangingAndARemedyBesideEachGap() {
        for (School school : Samples.all()) {
            for (Finding finding : review.of(school, TODAY).findings()) {
                Outcome outcome = finding.outcome();
                String what = school.name() + " " + finding.criterion().id();
                if (outcome == Outcome.MET || outcome == Outcome.PARTLY_MET || outcome == Outcome.CONTRARY) {
                    assertThat(finding.evidence()).as(what).isNotEmpty().allMatch(each -> each.origin().isKnown());
                }
                assertThat(finding.remedy().isPresent()).as(what).isEqualTo(outcome.isGap());
                assertThat(finding.reason()).as(what).isNotBlank();
                if (outcome == Outcome.NOT_SEEN && !finding.criterion().documents().isEmpty()
                        && finding.criterion().parts().stream().noneMatch(part -> part.ask() == Ask.COMPARES)) {
                    assertThat(finding.documentsMissing()).as(what).isNotEmpty();
                }
            }
        }
    }

    @Test
    void anyNumberOfThreadsGetTheSameReports() throws Exception {
        List<School> schools = Samples.all();
        List<GapReport> alone = schools.stream().map(school -> review.of(school, TODAY)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<GapReport>> reports = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                schools.forEach(school -> reports.add(threads.submit(() -> review.of(school, TODAY))));
            }
            for (int i = 0; i < reports.size(); i++) {
                assertThat(reports.get(i).get()).isEqualTo(alone.get(i % schools.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
