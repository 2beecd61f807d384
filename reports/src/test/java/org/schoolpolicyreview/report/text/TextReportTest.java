package org.schoolpolicyreview.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.MadeUp;
import org.schoolpolicyreview.report.SomeReports;
import org.schoolpolicyreview.report.json.JsonReport;
import org.schoolpolicyreview.review.GapReport;

class TextReportTest {

    private static final TextReport TEXT = TextReport.standard();
    private static final String ESC = "\u001B";

    private static List<GapReport> reports() {
        List<GapReport> reports = new ArrayList<>(SomeReports.samples());
        reports.add(SomeReports.own("no-documents"));
        reports.add(SomeReports.own("no-gaps"));
        reports.add(MadeUp.reportOf(1));
        reports.add(MadeUp.reportOf(100));
        return reports;
    }

    private static List<String> firstScreen(String report) {
        List<String> lines = report.lines().toList();
        int gaps = lines.indexOf(lines.stream().filter(line -> line.startsWith("Gaps: ")).findFirst().orElseThrow());
        return lines.subList(0, gaps - 1);
    }

    @Test
    void theFirstScreenStandsAloneOn24LinesOf80Columns() {
        for (GapReport report : reports()) {
            List<String> screen = firstScreen(TEXT.toString(report));
            assertThat(screen).as(report.school().name()).hasSizeLessThanOrEqualTo(24);
            assertThat(String.join("\n", screen)).contains("reviewed on 23 November 2026", "Read: ", "In place: ",
                    "Legal duties not met: ", "To do first: ", "To send next: ");
        }
    }

    @Test
    void noLineIsWiderThanThePageAndNoneEndsWithASpace() {
        for (GapReport report : reports()) {
            for (int width : List.of(40, 80, 100)) {
                assertThat(TEXT.full().columns(width).toString(report).lines())
                        .filteredOn(line -> !line.matches(".*\\.(yaml|md):[0-9]+:[0-9]+"))
                        .allMatch(line -> line.length() <= width)
                        .noneMatch(line -> line.endsWith(" "));
            }
        }
    }

    @Test
    void aPageIsNeverNarrowerThan40NorWiderThan100Columns() {
        GapReport report = MadeUp.reportOf(9);
        assertThat(TEXT.columns(7).toString(report)).isEqualTo(TEXT.columns(40).toString(report));
        assertThat(TEXT.columns(700).toString(report)).isEqualTo(TEXT.columns(100).toString(report));
    }

    @Test
    void everyOutcomeThatAsksSomethingOfAPersonHasItsPlace() {
        assertThat(TEXT.toString(MadeUp.reportOf(9))).contains("Gaps: 3 of 9 criteria",
                "A person should decide: 1 of 9", "Please tell us: 1 of 9", "We have not seen: 1 of 9",
                "In place: 1 of 9", "Accepted for a time: 1 of 9");
    }

    @Test
    void legalDutiesAreCountedAgainstThoseThatWereAskedAbout() {
        assertThat(TEXT.toString(MadeUp.reportOf(9))).contains("Legal duties not met: 4 of 7; 2 could not be checked");
        assertThat(TEXT.toString(SomeReports.own("no-gaps").only(List.of("INC-05")))).contains("not checked; no criterion of this review rests on one");
    }

    @Test
    void questionsAreGroupedByWhatWouldAnswerThem() {
        assertThat(TEXT.toString(MadeUp.reportOf(27)))
                .contains("- Your behaviour policy would settle 2 questions: X-08 and X-17.");
    }

    @Test
    void itSaysOnceThatItIsNoLegalAdvice() {
        for (GapReport report : reports()) {
            assertThat(TEXT.full().toString(report)).containsOnlyOnce("not legal advice");
        }
    }

    @Test
    void thereIsNoColourUnlessItIsAskedFor() {
        GapReport report = MadeUp.reportOf(9);
        assertThat(TEXT.toString(report)).doesNotContain(ESC);
        assertThat(TEXT.inColour().toString(report)).contains(ESC)
                .isNotEqualTo(TEXT.toString(report));
        assertThat(TEXT.inColour().toString(report).replaceAll(ESC + "\\[[0-9;]*m", ""))
                .isEqualTo(TEXT.toString(report));
    }

    @Test
    void onlyAnUnmetLegalDutyIsRed() {
        String red = ESC + "[1;31m";
        assertThat(TEXT.inColour().toString(MadeUp.reportOf(9)).lines().filter(line -> line.contains(red)))
                .isNotEmpty()
                .allMatch(line -> line.contains("Legal duties not met") || line.contains("A legal duty is not met"));
        assertThat(TEXT.inColour().toString(SomeReports.sample("copperfinch-primary"))).doesNotContain(red);
    }

    @Test
    void nothingInAPolicyFileCanTakeOverTheTerminal() {
        String hostile = "Red\u001B[31m\r\n\tand\u0007 \u202Eback\u2066wards\u200B\u0085end\u2028";
        for (String text : List.of(
                TEXT.full().toString(MadeUp.reportOf(9, hostile, hostile, hostile)),
                new JsonReport().toString(MadeUp.reportOf(9, hostile, hostile, hostile)))) {
            assertThat(text.codePoints().filter(point -> point != '\n')
                    .filter(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                            || point == 0x2028)).isEmpty();
            assertThat(text).contains("backwards");
        }
    }

    @Test
    void wordsWithoutSpacesAreBrokenAndWideSignsTakeTwoColumns() {
        String endless = "x".repeat(300);
        assertThat(TEXT.toString(MadeUp.reportOf(9, endless, endless, endless)).lines())
                .allMatch(line -> line.length() <= 80);
        String wide = "学校".repeat(60);
        assertThat(TEXT.toString(MadeUp.reportOf(9, "School", wide, wide)).lines())
                .allMatch(line -> line.codePoints().map(point -> point > 0x2E80 ? 2 : 1).sum() <= 80);
    }

    @Test
    void noSentenceOfOurOwnIsLongerThan25Words() {
        String ours = TEXT.full().toString(SomeReports.own("no-gaps")) + TEXT.toString(SomeReports.own("no-documents"));
        for (String sentence : ours.replace('\n', ' ').split("[.:?!] |\\s{2,}")) {
            assertThat(sentence.strip().split("\\s+").length).as(sentence).isLessThanOrEqualTo(25);
        }
    }

    @Test
    void theFullReportHoldsEachSectionOfTheContentInItsOrder() {
        String full = TEXT.full().toString(SomeReports.sample("mersey-gate-academy"));
        assertThat(full).containsSubsequence("In place:", "In short", "Legal duties", "Why these come first",
                "How far the policies go, by theme", "Gaps:", "A question for governors:", "A person should decide:",
                "Places that do not agree", "What was not checked, and why", "Action plan",
                "How you will know:", "Every criterion:", "How the documents read", "What was checked", "Criteria: england",
                "not legal advice");
    }

    @Test
    void whoAskedAndForWhichProfileIsSaid() {
        assertThat(TEXT.toString(MadeUp.reportOf(9))).contains("Asked for by: governing board.", "Profile: A council.");
    }
}
