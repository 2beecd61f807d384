package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.review.GapReport;

/** Nobody gets "in place" by saying yes. */
class YesSchoolTest {

    /** What is wrong only where something stands that should not: a text of one's own has no foreign remains in it. */
    private static final Set<String> RIGHT_BY_ABSENCE = Set.of("OBJ-08", "Q-01", "XC-02");

    @Test
    void whoSaysYesToEveryQuestionMeetsNothingNotEvenInPart() {
        GapReport report = Reviewed.of(YesSchool.school());
        assertThat(report.findings())
                .filteredOn(finding -> !RIGHT_BY_ABSENCE.contains(finding.criterion().id()))
                .extracting(finding -> finding.criterion().id() + " " + finding.outcome().word() + " " + finding.reason())
                .noneMatch(line -> line.contains(" " + Outcome.MET.word() + " ")
                        || line.contains(" " + Outcome.PARTLY_MET.word() + " "));
    }

    @Test
    void everyQuestionOfEveryCriterionStandsThere() {
        School school = YesSchool.school();
        String all = school.documents().stream().flatMap(document -> document.text().stream())
                .map(block -> block.text() + "\n").reduce("", String::concat);
        assertThat(Reviewed.REVIEW.criteria().stream().flatMap(criterion -> criterion.parts().stream()))
                .allMatch(part -> all.contains(part.question()));
    }
}
