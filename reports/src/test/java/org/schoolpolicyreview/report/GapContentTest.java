package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.report.content.Gap;
import org.schoolpolicyreview.report.content.NearestTo;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.ToDoFirst;
import org.schoolpolicyreview.report.content.Wording;
import org.schoolpolicyreview.review.DocumentResult;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PartResult;

/** A gap says what the documents say, once, and gives the next step. */
class GapContentTest {

    private static final List<GapReport> REPORTS = reports();

    private static List<GapReport> reports() {
        List<GapReport> reports = new ArrayList<>(SomeReports.samples());
        reports.add(SomeReports.own("no-documents"));
        return reports;
    }

    private static Gap gap(String sample, String criterion) {
        return ReportContent.of(SomeReports.sample(sample)).gaps().stream()
                .filter(each -> each.criterion().equals(criterion)).findFirst().orElseThrow();
    }

    @Test
    void everyGapHasANextStepAndSaysWhereItWasLookedFor() {
        for (GapReport report : REPORTS) {
            ReportContent content = ReportContent.of(report);
            assertThat(content.gaps()).hasSize(content.gapCount().number()).allSatisfy(gap -> {
                assertThat(gap.remedies()).isNotEmpty();
                assertThat(gap.lookedIn()).isNotBlank();
                assertThat(gap.governorsQuestion()).endsWith("?");
            });
        }
    }

    @Test
    void whatNeedsChangingIsNotSaidAgainInTheReason() {
        REPORTS.forEach(report -> assertThat(ReportContent.of(report).gaps())
                .noneMatch(gap -> gap.reason().startsWith(gap.what() + " ")));
    }

    @Test
    void whereEachDocumentIsAskedTheReasonCountsThem() {
        assertThat(gap("harbour-view-primary", "GOV-01").reason()).isEqualTo("In place in 11 of 13 documents.");
    }

    /** An objective in place does not hide the words of the others in its document. */
    @Test
    void onlyTheWordsOfDocumentsThatAreInPlaceAreLeftOut() {
        for (GapReport report : REPORTS) {
            for (Gap gap : ReportContent.of(report).gaps()) {
                Finding finding = report.finding(gap.criterion()).orElseThrow();
                Set<Integer> open = finding.documents().stream().filter(each -> each.outcome() != Outcome.MET)
                        .map(DocumentResult::documentNumber).collect(Collectors.toSet());
                assertThat(gap.passages()).extracting(Passage::documentNumber)
                        .hasSameElementsAs(finding.evidence().stream().map(Evidence::documentNumber)
                                .filter(number -> finding.documents().isEmpty() || open.contains(number)).toList());
            }
        }
    }

    @Test
    void oneDocumentAloneHasTheReasonOfTheWhole() {
        assertThat(REPORTS).allSatisfy(report -> assertThat(ReportContent.of(report).gaps())
                .noneMatch(gap -> gap.documents().size() == 1 && gap.documents().get(0).reason().equals(gap.reason())));
    }

    @Test
    void whatCameNearestIsToldOnlyOfWhatIsToBeAdded() {
        List<NearestTo> all = new ArrayList<>();
        for (GapReport report : REPORTS) {
            for (Gap gap : ReportContent.of(report).gaps()) {
                all.addAll(gap.nearest());
                assertThat(report.finding(gap.criterion()).orElseThrow().parts()).filteredOn(each ->
                                each.isGap() && each.result() == PartResult.Result.MISSING)
                        .extracting(each -> each.part().missing()).containsAll(gap.nearest().stream().map(NearestTo::missing).toList());
            }
        }
        assertThat(all).isNotEmpty().allSatisfy(each -> assertThat(each.label()).endsWith("and not counted:"));
    }

    @Test
    void theSameWordsAreQuotedOnce() {
        for (GapReport report : REPORTS) {
            assertThat(ReportContent.of(report).gaps()).allSatisfy(gap -> assertThat(gap.passages())
                    .filteredOn(passage -> passage.words().isPresent())
                    .extracting(passage -> passage.place() + passage.words().orElseThrow() + passage.note().orElse(""))
                    .doesNotHaveDuplicates());
        }
    }

    @Test
    void whatWasSeenInTheSameWordsIsSaidTogetherAndWhatIsFirmIsNotSaidAgainAsAPossibility() {
        assertThat(Wording.seen(List.of("speaks of ‘act’", "names ‘headteacher’", "speaks of ‘must’")))
                .containsExactly("speaks of ‘act’ and ‘must’", "names ‘headteacher’");
        assertThat(Wording.seen(List.of("may say that this is not done", "says that this is not done")))
                .containsExactly("says that this is not done");
    }

    @Test
    void aPartOfAQuotationIsNotQuotedBesideTheWhole() {
        for (GapReport report : REPORTS) {
            for (Gap gap : ReportContent.of(report).gaps()) {
                gap.passages().stream().filter(each -> each.words().isPresent()).forEach(part -> assertThat(gap.passages())
                        .filteredOn(whole -> whole.place().equals(part.place()) && whole.documentNumber() == part.documentNumber()
                                && whole.words().orElse("").contains(part.words().orElseThrow()))
                        .hasSize(1));
            }
        }
    }

    @Test
    void whatAnActionToDoFirstIsAboutIsQuotedOrItSaysWhereItWasLookedFor() {
        for (GapReport report : REPORTS) {
            assertThat(ReportContent.of(report).toDoFirst()).hasSizeLessThanOrEqualTo(3).allSatisfy(first -> {
                assertThat(first.firstStep()).endsWith(".");
                assertThat(first.whyFirst()).isNotBlank();
                assertThat(first.about().map(Passage::place).orElse(first.lookedIn())).isNotBlank();
            });
        }
    }

    @Test
    void anAimIsNotTakenForAFact() {
        REPORTS.forEach(report -> assertThat(ReportContent.of(report).toDoFirst())
                .extracting(ToDoFirst::title).allMatch(title -> title.startsWith("Aim: ")));
    }

    @Test
    void aDateWithoutWordsOfItsOwnIsNotSaidTwice() {
        ToDoFirst first = ReportContent.of(SomeReports.sample("moonthistle-school")).toDoFirst().get(0);
        assertThat(first.what()).contains("Spring Term 18/19");
        assertThat(first.about()).isEmpty();
        assertThat(first.lookedIn()).startsWith("We looked in “Behaviour");
        REPORTS.forEach(report -> assertThat(ReportContent.of(report).toDoFirst())
                .noneMatch(each -> each.about().filter(about -> about.words().isEmpty())
                        .filter(about -> about.sentence().equals(each.what())).isPresent()));
    }

    @Test
    void aSilentDocumentGivesANextStepAndNoVerdict() {
        Gap gap = ReportContent.of(SomeReports.own("no-documents")).gaps().stream()
                .filter(each -> each.criterion().equals("INC-05")).findFirst().orElseThrow();
        assertThat(gap.what()).isEqualTo("To add: how soon the record is written; how soon the lead person is told.");
        assertThat(gap.lookedIn()).isEqualTo("The school says that it has no racist-incident policy.");
    }

    @Test
    void wordsThatNeedChangingAreQuotedWithTheirPlace() {
        Gap gap = gap("harbour-view-primary", "GOV-01");
        assertThat(gap.what()).isEqualTo("“Uniform Policy” gives July 2026 as its next review, which has passed.");
        assertThat(gap.about().orElseThrow().words().orElseThrow()).contains("July 2026");
        assertThat(gap.about().orElseThrow().place()).startsWith("“Uniform Policy”");
    }

    @Test
    void whereNothingTellsGapsApartNoReasonIsMadeUp() {
        assertThat(ReportContent.of(SomeReports.own("no-documents")).toDoFirst()).extracting(ToDoFirst::whyFirst)
                .last(InstanceOfAssertFactories.STRING)
                .matches("Of [0-9]+ gaps, [0-9]+ are of severity major, and this is one\\. "
                        + "[0-9]+ gaps are alike in this, and stand in the order of their ids\\.");
        assertThat(ReportContent.of(SomeReports.sample("harbour-view-primary").only(List.of("GOV-01"))).toDoFirst())
                .extracting(ToDoFirst::whyFirst).containsExactly(
                        "It is the only gap in what was read. Its severity is major: the policy would probably fail in use.");
    }
}
