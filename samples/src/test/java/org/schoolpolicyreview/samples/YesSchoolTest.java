package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.PolicyReview;

/** Nobody gets "in place" by ticking boxes. */
class YesSchoolTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();

    @Test
    void whoTicksEveryBoxMeetsNothingNotEvenInPart() {
        assertThat(REVIEW.of(new YesSchool().school(), TODAY).findings())
                .extracting(finding -> finding.criterion().id() + " " + finding.outcome().word() + " " + finding.reason())
                .noneMatch(line -> line.contains(" " + Outcome.MET.word() + " ")
                        || line.contains(" " + Outcome.PARTLY_MET.word() + " "));
    }

    @Test
    void itIsAskedForItsWords() {
        assertThat(REVIEW.of(new YesSchool().school(), TODAY).findings(Outcome.NEEDS_JUDGEMENT))
                .extracting(Finding::reason).filteredOn(reason -> reason.contains("Copy its words, or give the page"))
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void theFileIsAsWholeAsTheSchema() {
        PolicyDocument document = new YesSchool().school().documents().get(0);
        assertThat(document.says()).hasSizeGreaterThan(200);
        assertThat(document.says()).allMatch(said -> said.words().isEmpty() && !said.hasPlace());
        assertThat(document.all(PolicyDocument.CHARACTERISTICS)).isNotEmpty();
        assertThat(document.definitions()).isNotEmpty();
        assertThat(document.objectives()).isNotEmpty();
        assertThat(document.all(PolicyDocument.APPEARANCE)).isNotEmpty();
    }
}
