package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.report.content.GovernorsContent;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

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
        assertThat(GovernorsContent.of(MadeUp.reportOf(9)).decision()).startsWith(
                "The board is asked to agree the 3 actions above, who leads on each, and when the board will look at them again.");
    }

    @Test
    void oneActionIsSpokenOfAsOne() {
        assertThat(GovernorsContent.of(SomeReports.sample("harbour-view-primary").only(List.of("GOV-01"))).decision()).isEqualTo(
                "The board is asked to agree the action above, who leads on it, and when the board will look at it again.");
    }

    @Test
    void theDecisionTellsHowMuchIsStillOpen() {
        assertThat(GovernorsContent.of(MadeUp.reportOf(27)).decision()).endsWith(
                "It is also asked to have the documents sent that would answer the open questions: 3 of 27 criteria.");
    }

    @Test
    void whereNoGapIsFoundTheSeverestOpenCriteriaAreAskedAbout() {
        GapReport all = MadeUp.reportOf(36);
        List<Finding> open = all.findings(Outcome.NOT_SEEN);
        List<String> severestFirst = open.stream().map(Finding::criterion).sorted(Comparator.comparing(Criterion::severity))
                .map(Criterion::governorsQuestion).toList();
        assertThat(GovernorsContent.of(all.only(open.stream().map(each -> each.criterion().id()).toList())).questions())
                .isEqualTo(severestFirst.subList(0, 3));
    }

    @Test
    void whatIsInPlaceIsSaidAsManyThingsAsThereAre() {
        assertThat(GovernorsContent.of(MadeUp.reportOf(9)).inPlaceInWords()).isEqualTo("1 of 9 criteria is in place:");
        assertThat(GovernorsContent.of(MadeUp.reportOf(27)).inPlaceInWords()).isEqualTo("3 of 27 criteria are in place:");
        assertThat(GovernorsContent.of(MadeUp.reportOf(45)).inPlaceInWords())
                .isEqualTo("5 of 45 criteria are in place, among them:");
        assertThat(GovernorsContent.of(SomeReports.own("no-documents")).inPlaceInWords())
                .isEqualTo("0 of 30 criteria were found in place so far.");
    }

    @Test
    void theStrengthsAreCountedOfAllCriteria() {
        assertThat(GovernorsContent.of(MadeUp.reportOf(9)).inPlace()).hasToString("1 of 9 criteria");
    }
}
