package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.content.LegalDuties;
import org.schoolpolicyreview.report.content.LegalDuty;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.ToDoFirst;

/** Legal duties are a list of their own: met, not met, cannot tell. */
class LegalDutiesContentTest {

    private static ReportContent madeUp() {
        return ReportContent.of(MadeUp.reportOf(9));
    }

    private static LegalDuties ofSample(String sample) {
        return ReportContent.of(SomeReports.sample(sample)).legalDuties();
    }

    @Test
    void theyHoldNoGoodPractice() {
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
        assertThat(ofSample("copperfinch-primary").inWords())
                .isEqualTo("We asked about 12 legal duties, and cannot tell yet whether they are met.");
        assertThat(ofSample("pebble-row-nursery").inWords()).isEqualTo(
                "Of 12 legal duties that we asked about, none was found unmet: 1 is met and 11 cannot be told yet.");
        assertThat(ofSample("harbour-view-primary").inWords())
                .isEqualTo("All 12 legal duties that we asked about are met.");
    }

    @Test
    void aDutySaysWhatIsAskedAlsoWithoutItsCriterion() {
        assertThat(ofSample("saltmere-junior").unmet()).extracting(LegalDuty::says)
                .contains("To add to the behaviour policy: telling parents and carers yearly.");
        assertThat(ofSample("mersey-gate-academy").unmet()).extracting(LegalDuty::says).contains(
                "A value to be reached: “Equality information and objectives” gives only a direction, ‘improve’.");
    }

    @Test
    void anUnmetLegalDutyIsWhyAGapComesFirst() {
        assertThat(madeUp().toDoFirst()).extracting(ToDoFirst::whyFirst)
                .isEqualTo(List.of("A legal duty is not met here, and that comes first.",
                        "A legal duty is not met here, and that comes first.",
                        "A legal duty is not met here, and that comes first."));
    }
}
