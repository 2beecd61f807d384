package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.content.GovernorsContent;

/** What governors read on one page. */
class GovernorsContentTest {

    @Test
    void thereAreThreeOfEachAtMost() {
        SomeReports.samples().forEach(report -> {
            GovernorsContent page = GovernorsContent.of(report);
            assertThat(page.strengths()).hasSizeLessThanOrEqualTo(3);
            assertThat(page.toDoFirst()).hasSizeLessThanOrEqualTo(3);
            assertThat(page.questions()).hasSize(3).doesNotHaveDuplicates().allMatch(each -> each.endsWith("?"));
            assertThat(page.signatures()).isNotEmpty();
        });
    }

    @Test
    void theDecisionFitsWhatWasFound() {
        assertThat(GovernorsContent.of(SomeReports.own("no-gaps").only(List.of("INC-05"))).decision()).contains("note what is in place");
        assertThat(GovernorsContent.of(SomeReports.ofText("school: {name: Nothing Sent}")).decision())
                .contains("have the documents sent");
        assertThat(GovernorsContent.of(MadeUp.reportOf(9)).decision()).contains("agree the 3 actions");
    }

    @Test
    void theStrengthsAreCountedOfAllCriteria() {
        assertThat(GovernorsContent.of(MadeUp.reportOf(9)).inPlace()).hasToString("1 of 9 criteria");
    }
}
