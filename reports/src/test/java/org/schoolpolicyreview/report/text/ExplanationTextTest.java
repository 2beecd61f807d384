package org.schoolpolicyreview.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.MadeUp;
import org.schoolpolicyreview.report.SomeReports;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/** A person can read why a criterion came out as it did. */
class ExplanationTextTest {

    private static final ExplanationText TEXT = ExplanationText.standard();
    private static final String ESC = "\u001B";

    private static List<GapReport> reports() {
        List<GapReport> reports = new ArrayList<>(SomeReports.samples());
        reports.add(SomeReports.own("no-documents"));
        reports.add(MadeUp.reportOf(9));
        return reports;
    }

    @Test
    void eachFindingIsHeadedByItsCriterionAndItsOutcome() {
        for (GapReport report : reports()) {
            String text = ExplanationText.standard().columns(100).toString(report);
            assertThat(text.lines()).contains(report.findings().stream()
                    .map(finding -> finding.outcome().readersSee() + ".").toArray(String[]::new));
            assertThat(text).contains(report.findings().stream()
                    .map(finding -> finding.criterion().id() + " ").toArray(String[]::new));
        }
    }

    @Test
    void onlyTheChosenFindingsAreExplained() {
        GapReport report = SomeReports.sample("copperfinch-primary");
        String text = TEXT.toString(report.only(List.of("INC-05")));
        assertThat(text).contains("Checked: 1 criterion (england", "INC-05 ")
                .doesNotContain("GOV-01", "To do first");
    }

    @Test
    void allEvidenceIsThereWithItsLine() {
        for (GapReport report : SomeReports.samples()) {
            String text = TEXT.toString(report);
            report.findings().stream().map(Finding::evidence).flatMap(List::stream)
                    .forEach(evidence -> assertThat(text).contains(EvidenceLines.file(evidence.origin())));
        }
    }

    @Test
    void theRuleThatDecidedAndTheDoubtAreTold() {
        String text = TEXT.columns(100).toString(MadeUp.reportOf(9));
        assertThat(text).contains("    Rule: within: no time.", "    Found by: ‘", "    It does not sound firm: ‘",
                "takes something from it: hope.");
    }

    @Test
    void whatCameNearestIsShownWithItsPlaceAndSaidNotToCount() {
        String text = TEXT.columns(100).toString(SomeReports.sample("copperfinch-primary").only(List.of("TRN-01")));
        assertThat(text).containsPattern("Nothing was found\\.\n  Nearest to it, and not counted:\n  - In “[^”]+”.* “")
                .containsPattern("\n    .*copperfinch-primary\\.yaml:[0-9]+:[0-9]+");
    }

    @Test
    void noLineIsWiderThanThePageAndNoneEndsWithASpace() {
        for (GapReport report : reports()) {
            for (int width : List.of(40, 80, 100)) {
                assertThat(TEXT.columns(width).toString(report).lines())
                        .filteredOn(line -> !line.matches(".*\\.(yaml|md):[0-9]+:[0-9]+"))
                        .allMatch(line -> line.length() <= width)
                        .noneMatch(line -> line.endsWith(" "));
            }
        }
    }

    @Test
    void severalSchoolsFollowEachOther() {
        assertThat(TEXT.toString(reports())).startsWith("Reports on " + reports().size() + " schools");
    }

    @Test
    void thereIsNoColourUnlessItIsAskedForAndNothingInAPolicyFileBringsAny() {
        String hostile = "Red\u001B[31m\r\n\tand \u202Eback\u2066wards";
        assertThat(TEXT.toString(MadeUp.reportOf(9, hostile, hostile, hostile))).doesNotContain(ESC, "\u202E", "\r");
        assertThat(TEXT.inColour().toString(MadeUp.reportOf(9)).replaceAll(ESC + "\\[[0-9;]*m", ""))
                .isEqualTo(TEXT.toString(MadeUp.reportOf(9)));
    }

    @Test
    void noSentenceOfOurOwnIsLongerThan25Words() {
        String ours = TEXT.toString(SomeReports.own("no-gaps")) + TEXT.toString(SomeReports.own("no-documents"));
        for (String sentence : ours.replace('\n', ' ').split("[.:?!] |\\s{2,}")) {
            assertThat(sentence.strip().split("\\s+").length).as(sentence).isLessThanOrEqualTo(25);
        }
    }
}
