package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.content.SchoolsContent;
import org.schoolpolicyreview.report.content.SchoolsContent.CommonGap;
import org.schoolpolicyreview.report.content.SchoolsContent.SchoolLine;
import org.schoolpolicyreview.review.GapReport;

/** Several schools on one page: by name, and never ranked. */
class SchoolsContentTest {

    private static final List<GapReport> REPORTS = SomeReports.samples();

    @Test
    void schoolsStandByNameInWhateverOrderTheyCome() {
        List<GapReport> turned = new ArrayList<>(REPORTS);
        Collections.reverse(turned);
        List<String> names = SchoolsContent.of(turned, List.of()).schools().stream().map(SchoolLine::school).toList();
        assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).hasSameSizeAs(REPORTS);
        assertThat(SchoolsContent.of(turned, List.of()).commonGaps())
                .isEqualTo(SchoolsContent.of(REPORTS, List.of()).commonGaps());
    }

    @Test
    void aLineLeadsToItsReport() {
        SchoolsContent.of(REPORTS, List.of()).schools().forEach(line ->
                assertThat(REPORTS.get(line.place()).school().name()).isEqualTo(line.school()));
    }

    @Test
    void twoSchoolsOfOneNameAreToldApartByTheirNumber() {
        SchoolsContent two = SchoolsContent.of(List.of(
                SomeReports.ofText("school: {name: Same School, urn: 999302}"),
                SomeReports.ofText("school: {name: Same School, urn: 999301}")), List.of());
        assertThat(two.schools()).extracting(SchoolLine::urn).containsExactly(Optional.of(999301), Optional.of(999302));
    }

    @Test
    void aCommonGapIsCountedOfTheSchoolsWhereItWasAnswered() {
        SchoolsContent content = SchoolsContent.of(List.of(SomeReports.own("no-documents"), SomeReports.own("no-gaps"),
                SomeReports.sample("copperfinch-primary"), SomeReports.ofText("school: {name: Nothing Sent}")), List.of());
        assertThat(content.commonGaps()).isNotEmpty().allMatch(gap -> gap.schools().of() + gap.notAnswered() == 4)
                .anyMatch(gap -> gap.notAnswered() > 0);
    }

    @Test
    void aGapOfOneSchoolAloneIsNotShared() {
        assertThat(SchoolsContent.of(REPORTS, List.of()).commonGaps()).isNotEmpty()
                .allMatch(gap -> gap.schools().number() > 1);
        assertThat(SchoolsContent.of(List.of(SomeReports.own("no-documents"), SomeReports.own("no-gaps")), List.of())
                .commonGaps()).isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsListed() {
        assertThat(SchoolsContent.of(List.of(), List.of("b.yaml: line 3 is wrong.")).notRead())
                .containsExactly("b.yaml: line 3 is wrong.");
    }
}
