package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.policyfile.InputFile;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.policyfile.Reading;

/** Who asked and of which files a report is, beside what was found. */
class ReviewDetailsTest {

    private static final Reading READING = PolicyFiles.read("quiet.yaml", "school: {name: Quiet School}\n");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();
    private static final GapReport REPORT = REVIEW.of(READING.school(), TODAY);
    private static final ReviewDetails DETAILS =
            ReviewDetails.none().askedBy(" governing board ").inputs(READING.files()).profile("A council");

    @Test
    void nothingIsKnownUnlessItIsSaid() {
        assertThat(REPORT.details()).isEqualTo(ReviewDetails.none());
        assertThat(ReviewDetails.none().askedBy()).isEmpty();
        assertThat(ReviewDetails.none().askedBy("  ")).isEqualTo(ReviewDetails.none());
    }

    @Test
    void aReportCarriesThemAndItsFindingsStay() {
        GapReport report = REPORT.with(DETAILS);
        assertThat(report.details().askedBy()).contains("governing board");
        assertThat(report.details().inputs()).extracting(InputFile::name).containsExactly("quiet.yaml");
        assertThat(report.details().profile()).contains("A council");
        assertThat(report.findings()).isEqualTo(REPORT.findings());
        assertThat(report.with(ReviewDetails.none())).isEqualTo(REPORT);
    }

    @Test
    void aReportOnAFewCriteriaKeepsThem() {
        assertThat(REPORT.with(DETAILS).only(List.of("INC-05")).details()).isEqualTo(DETAILS);
    }

    @Test
    void theyAreEqualByWhatTheySay() {
        assertThat(ReviewDetails.none().profile("A council").inputs(READING.files()).askedBy("governing board"))
                .isEqualTo(DETAILS).hasSameHashCodeAs(DETAILS);
    }

    @Test
    void theFirstThreeOfAllGapsAreThePriorities() {
        Samples.all().forEach(school -> {
            GapReport report = REVIEW.of(school, TODAY);
            assertThat(report.gaps().stream().limit(3).toList()).isEqualTo(report.summary().priorities());
        });
    }
}
