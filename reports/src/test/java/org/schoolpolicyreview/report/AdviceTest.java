package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.GapReport;

/** What would strengthen a thing that is in place is advice: every report tells it, and none counts it as a gap. */
class AdviceTest {

    private static final GapReport REPORT = MadeUp.reportOf(9);
    private static final GapReport IN_PLACE = REPORT.only(List.of(REPORT.findings(Outcome.MET).get(0).criterion().id()));

    @Test
    void everyWholeReportTellsIt() throws IOException {
        for (ReportForm form : ServiceLoader.load(ReportForm.class)) {
            if (List.of("text", "markdown", "csv", "json", "html").contains(form.format())) {
                assertThat(written(form).replaceAll("\\s+", " ")).as(form.format())
                        .contains("It would be stronger with: " + MadeUp.ADVICE + ".");
            }
        }
    }

    @Test
    void itIsNoGapNoLegalDutyAndNoAction() {
        ReportContent content = ReportContent.of(IN_PLACE);
        assertThat(IN_PLACE.findings().get(0).advice()).hasSize(1);
        assertThat(content.gaps()).isEmpty();
        assertThat(content.actionPlan()).isEmpty();
        assertThat(content.legalDuties().asked()).isEqualTo(1);
        assertThat(content.legalDuties().met()).hasSize(1);
    }

    @Test
    void besideAGapItIsNoStepOfThePlanEither() {
        ReportContent content = ReportContent.of(REPORT);
        assertThat(content.gaps()).isNotEmpty().allSatisfy(gap -> {
            assertThat(gap.what()).doesNotContain(MadeUp.ADVICE);
            assertThat(gap.remedies()).extracting(remedy -> remedy.part()).containsExactly("duty", "practice");
        });
        assertThat(content.actionPlan()).hasSize(2 * content.gaps().size());
    }

    private static String written(ReportForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(IN_PLACE, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
