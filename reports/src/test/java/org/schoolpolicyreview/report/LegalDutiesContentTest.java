package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.report.content.LegalDuties;
import org.schoolpolicyreview.report.content.LegalDuty;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.ToDoFirst;
import org.schoolpolicyreview.review.GapReport;

/** Legal duties are a list of their own: met, not met, cannot tell. */
class LegalDutiesContentTest {

    private static ReportContent madeUp() {
        return ReportContent.of(MadeUp.reportOf(9));
    }

    /** Of a report with these outcomes, one criterion each. */
    private static LegalDuties of(Outcome... outcomes) {
        GapReport all = MadeUp.reportOf(9);
        return ReportContent.of(all.only(Stream.of(outcomes).flatMap(each -> all.findings(each).stream())
                .map(finding -> finding.criterion().id()).toList())).legalDuties();
    }

    private static String inWords(Outcome... outcomes) {
        return of(outcomes).inWords();
    }

    @Test
    void theyHoldNoGoodPracticeAndNothingThatOnlyStrengthens() {
        LegalDuties duties = madeUp().legalDuties();
        assertThat(duties.asked()).isEqualTo(7);
        assertThat(duties.unmet()).extracting(LegalDuty::part).containsOnly("duty").hasSize(4);
        assertThat(duties.cannotTell()).hasSize(2).allMatch(duty -> duty.remedy().isEmpty());
        assertThat(duties.met()).hasSize(1);
        assertThat(duties.inWords())
                .isEqualTo("Of 7 legal duties that we asked about, 4 are not met, 1 is met and 2 cannot be told yet.");
    }

    @Test
    void whereNothingCanBeToldNothingIsCalledMetOrUnmet() {
        assertThat(inWords(Outcome.NOT_SEEN)).isEqualTo("We asked about 1 legal duty, and cannot tell yet whether it is met.");
        assertThat(inWords(Outcome.NOT_SEEN, Outcome.MET)).isEqualTo(
                "Of 2 legal duties that we asked about, none was found unmet: 1 is met and 1 cannot be told yet.");
        assertThat(inWords(Outcome.MET)).isEqualTo("The one legal duty that we asked about is met.");
    }

    @Test
    void aDutySaysWhatIsAskedAlsoWithoutItsCriterion() {
        assertThat(of(Outcome.NOT_EVIDENCED).unmet()).extracting(LegalDuty::says).containsExactly("To add to the behaviour policy: "
                + "how soon the record is written, and by whom, and where it is kept, and who may see it.");
        assertThat(of(Outcome.PARTLY_MET).unmet()).extracting(LegalDuty::says).containsExactly("How soon the record is written, "
                + "and by whom, and where it is kept, and who may see it: “" + MadeUp.LONG + "” speaks of it, without a time.");
    }

    @Test
    void anUnmetLegalDutyIsWhyAGapComesFirst() {
        assertThat(madeUp().toDoFirst()).extracting(ToDoFirst::whyFirst)
                .isEqualTo(List.of("A legal duty is not met here, and that comes first.",
                        "A legal duty is not met here, and that comes first.",
                        "A legal duty is not met here, and that comes first."));
    }
}
