package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.content.Action;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PartResult;

/** A plan that a leader could sign: what, where, why, who, by when, and how the school will know. */
class ActionPlanTest {

    @Test
    void everyPartThatIsToBeMendedHasAnAction() {
        for (GapReport report : SomeReports.samples()) {
            long parts = report.gaps().stream().flatMap(gap -> gap.parts().stream())
                    .filter(PartResult::isGap).count();
            assertThat(ReportContent.of(report).actionPlan()).hasSize((int) parts).allSatisfy(action -> {
                assertThat(action.action()).endsWith(".");
                assertThat(action.role()).isNotBlank();
                assertThat(action.byWhen()).isNotBlank();
                assertThat(action.success()).endsWith(".");
                assertThat(action.evidence()).isNotBlank();
            });
        }
    }

    @Test
    void whereEachDocumentIsAskedItNamesThoseInWhichItIsToBeDone() {
        assertThat(ReportContent.of(SomeReports.sample("harbour-view-primary").only(List.of("GOV-01"))).actionPlan())
                .extracting(Action::action)
                .containsExactly(
                        "Name the body or role that approved the document. This is about “Curriculum Policy”.",
                        "Give the day on which the document was approved. This is about “Curriculum Policy”.",
                        "Review the document if its date has passed, minute the review, and give the date of the next one. "
                                + "This is about “Uniform Policy”.");
    }

    @Test
    void aTimeIsASuggestionBySeverity() {
        GapReport report = SomeReports.own("no-documents").only(List.of("INC-05"));
        Action action = ReportContent.of(report).actionPlan().get(0);
        assertThat(action.byWhen()).isEqualTo("the end of this term");
        assertThat(action.success()).isEqualTo("The racist-incident policy says how soon the record is written.");
        GapReport inAugust = new GapReport(report.school(), LocalDate.of(2026, 8, 3), report.criteriaPacks(),
                report.documents(), report.findings(), report.summary());
        assertThat(ReportContent.of(inAugust).actionPlan().get(0).byWhen()).isEqualTo("the end of the autumn term");
    }

    @Test
    void successIsSaidOfWhatIsAsked() {
        assertThat(ReportContent.of(SomeReports.sample("saltmere-junior").only(List.of("OBJ-02", "PUB-01"))).actionPlan())
                .extracting(Action::success).contains("The document with equality information and objectives names a measure that can be counted.",
                        "The document with equality information and objectives gives a date of publication within the last "
                                + "year.");
    }

    @Test
    void whatToKeepFollowsWhatIsAsked() {
        assertThat(SomeReports.samples().stream().flatMap(report -> ReportContent.of(report).actionPlan().stream()))
                .extracting(action -> action.criterion().id(), Action::evidence).contains(
                        tuple("TRN-01", "The approved text, and the training register: dates, what was covered, which groups of "
                                + "staff."),
                        tuple("REC-04", "The approved text, and the dated report to governors with the minute of their meeting."),
                        tuple("INC-05", "The approved text, and a dated extract of the log without names."),
                        tuple("PUB-05", "The address of the published page, and the day on which it was checked."),
                        tuple("OBJ-02", "The published objectives with their date, and the figures behind them."),
                        tuple("DEF-01", "The approved document with its date, and the minute of its approval."));
    }

    @Test
    void noWordOfWhatToKeepAsksForNamesOrCallsItADuty() {
        assertThat(SomeReports.samples().stream().flatMap(report -> ReportContent.of(report).actionPlan().stream())
                .map(Action::evidence).distinct()).hasSizeGreaterThan(10).allMatch(text -> text.endsWith(".")
                && text.split(" ").length <= 25 && !text.contains(" must ") && !text.contains("duty")
                && !text.replace("without names", "").contains("names"));
    }

    @Test
    void anUnmetLegalDutyIsSuggestedForThisHalfTerm() {
        assertThat(ReportContent.of(MadeUp.reportOf(9)).actionPlan()).filteredOn(Action::legalDuty)
                .isNotEmpty().allMatch(action -> action.byWhen().equals("this half-term"));
    }

    @Test
    void aLimitThatNoSourceSetsIsSaidToBeOurOwnProposal() {
        assertThat(ReportContent.of(SomeReports.own("no-documents").only(List.of("INC-05"))).gaps().get(0).remedies())
                .allMatch(remedy -> remedy.houseLimit() && remedy.limit().equals(Optional.of("1 school day")));
    }
}
