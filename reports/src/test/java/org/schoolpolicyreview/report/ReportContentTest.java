package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.report.content.Action;
import org.schoolpolicyreview.report.content.Contradiction;
import org.schoolpolicyreview.report.content.Count;
import org.schoolpolicyreview.report.content.CriterionLine;
import org.schoolpolicyreview.report.content.Gap;
import org.schoolpolicyreview.report.content.GovernorsContent;
import org.schoolpolicyreview.report.content.LegalDuty;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.content.SourceUsed;
import org.schoolpolicyreview.report.content.ThemeLine;
import org.schoolpolicyreview.report.content.ToDoFirst;
import org.schoolpolicyreview.review.GapReport;

/** What every form of the report says, whatever the form. */
class ReportContentTest {

    private static final List<GapReport> REPORTS = reports();

    /** In these, the documents or the registers speak, not the report. */
    private static final Set<String> NOT_OUR_SENTENCES =
            Set.of("words", "note", "date", "dated", "document", "title", "addresses", "name", "usedFor", "wording");

    private static List<GapReport> reports() {
        List<GapReport> reports = new ArrayList<>(SomeReports.samples());
        reports.add(SomeReports.own("no-documents"));
        reports.add(SomeReports.own("no-gaps"));
        return reports;
    }

    private static ReportContent madeUp() {
        return ReportContent.of(MadeUp.reportOf(9));
    }

    @Test
    void theSameReportGivesTheSameContent() {
        REPORTS.forEach(report -> assertThat(ReportContent.of(report)).isEqualTo(ReportContent.of(report)));
    }

    @Test
    void nothingInItCanBeChanged() {
        ReportContent content = ReportContent.of(SomeReports.sample("harbour-view-primary"));
        assertThatThrownBy(() -> content.gaps().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> content.gaps().get(0).passages().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void noSentenceOfOurOwnHasMoreThan25Words() {
        Set<String> tooLong = new TreeSet<>();
        for (GapReport report : REPORTS) {
            for (Record content : List.of(ReportContent.of(report), GovernorsContent.of(report))) {
                for (ContentLines.Line line : ContentLines.of(content)) {
                    if (!NOT_OUR_SENTENCES.contains(line.name()) && !line.path().startsWith("sources")) {
                        tooLong.addAll(LongSentences.in(line));
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noNumberStandsWithoutWhatItIsCountedOf() {
        for (GapReport report : REPORTS) {
            assertThat(ReportContent.of(report).inShort())
                    .filteredOn(sentence -> sentence.matches(".*(in place|a gap|decide|apply).*"))
                    .allMatch(sentence -> sentence.matches("[0-9]+ of [0-9]+ criteri.*") || sentence.startsWith("No gap"));
        }
    }

    @Test
    void thereIsNoPercentageAnywhere() {
        REPORTS.forEach(report -> assertThat(ReportContent.of(report).inShort()).noneMatch(each -> each.contains("%")));
    }

    @Test
    void strengthsComeBeforeGapsAndGapsBeforeQuestions() {
        assertThat(List.of(Section.values())).containsSubsequence(Section.COVER, Section.IN_SHORT, Section.STRENGTHS,
                Section.LEGAL_DUTIES, Section.TO_DO_FIRST, Section.LEVELS, Section.GAPS, Section.QUESTIONS,
                Section.CONTRADICTIONS, Section.NOT_CHECKED, Section.ACTION_PLAN, Section.ALL_CRITERIA);
    }

    @Test
    void everyCriterionStandsInTheAnnexOnce() {
        for (GapReport report : REPORTS) {
            assertThat(ReportContent.of(report).criteria()).extracting(CriterionLine::id)
                    .containsExactlyElementsOf(report.findings().stream().map(each -> each.criterion().id()).toList());
        }
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
    void aSilentDocumentGivesANextStepAndNoVerdict() {
        Gap gap = ReportContent.of(SomeReports.own("no-documents")).gaps().stream()
                .filter(each -> each.criterion().equals("INC-05")).findFirst().orElseThrow();
        assertThat(gap.what()).isEqualTo("To add: how soon the record is written; how soon the lead person is told.");
        assertThat(gap.lookedIn()).isEqualTo("The school says that it has no racist-incident policy.");
    }

    @Test
    void wordsThatNeedChangingAreQuotedWithTheirPage() {
        Gap gap = ReportContent.of(SomeReports.sample("harbour-view-primary")).gaps().stream()
                .filter(each -> each.criterion().equals("GOV-01")).findFirst().orElseThrow();
        assertThat(gap.what()).isEqualTo("“Uniform Policy” gives July 2026 as its next review, which has passed.");
        assertThat(gap.about().orElseThrow().words()).contains("July 2026");
        assertThat(gap.about().orElseThrow().place()).isEqualTo("“Uniform Policy”, page 1");
    }

    @Test
    void legalDutiesAreAListOfTheirOwnAndHoldNoGoodPractice() {
        ReportContent content = madeUp();
        assertThat(content.legalDuties().asked()).isEqualTo(7);
        assertThat(content.legalDuties().unmet()).extracting(LegalDuty::part).containsOnly("duty").hasSize(4);
        assertThat(content.legalDuties().cannotTell()).hasSize(2).allMatch(duty -> duty.remedy().isEmpty());
        assertThat(content.legalDuties().met()).hasSize(1);
        assertThat(content.legalDuties().inWords())
                .isEqualTo("Of 7 legal duties that we asked about, 4 are not met. 2 could not be told yet.");
    }

    @Test
    void anUnmetLegalDutyIsWhyAGapComesFirst() {
        assertThat(madeUp().toDoFirst()).extracting(ToDoFirst::whyFirst)
                .containsOnly("A legal duty is not met here, and that comes first.");
    }

    @Test
    void aLimitThatNoSourceSetsIsSaidToBeOurOwnProposal() {
        assertThat(ReportContent.of(SomeReports.own("no-documents").only(List.of("INC-05"))).gaps().get(0).remedies())
                .allMatch(remedy -> remedy.houseLimit() && remedy.limit().equals(Optional.of("1 school day")));
    }

    @Test
    void aLevelThatCannotBeToldSaysWhatItWaitsFor() {
        assertThat(ReportContent.of(SomeReports.own("no-documents")).levels())
                .filteredOn(line -> line.rank().isEmpty()).isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.level()).isEqualTo("Cannot tell yet");
                    assertThat(line.waitsFor()).isNotEmpty();
                    assertThat(line.toNext()).isEmpty();
                });
        assertThat(ReportContent.of(SomeReports.own("no-documents")).levels()).extracting(ThemeLine::level)
                .contains("Not yet specified");
    }

    @Test
    void questionsTellWhatToSendToTellAndToDecide() {
        ReportContent content = ReportContent.of(MadeUp.reportOf(27));
        assertThat(content.questions().open()).isEqualTo(new Count(9, 27, "criteria"));
        assertThat(content.questions().toSend().get(0).sentence())
                .isEqualTo("Your behaviour policy would settle 2 questions.");
        assertThat(content.questions().toTell()).hasSize(3);
        assertThat(content.questions().toDecide()).hasSize(3);
    }

    @Test
    void placesThatDoNotAgreeStandSideBySide() {
        ReportContent content = ReportContent.of(MadeUp.contradiction("XC-02"));
        assertThat(content.contradictions()).hasSize(1);
        Contradiction contradiction = content.contradictions().get(0);
        assertThat(contradiction.sides()).extracting(Passage::place)
                .containsExactly("“Racist incidents”, page 4", "“Behaviour”, page 9");
        assertThat(contradiction.sides()).extracting(side -> side.words().orElseThrow())
                .containsExactly("within one day", "within a week");
    }

    @Test
    void aCriterionThatIsNotOfConsistencyShowsNoContradiction() {
        assertThat(ReportContent.of(MadeUp.contradiction("DEF-01")).contradictions()).isEmpty();
    }

    @Test
    void whatWasNotCheckedSaysWhy() {
        assertThat(madeUp().notChecked().criteria()).extracting(each -> each.outcome())
                .containsExactlyInAnyOrder(Outcome.NOT_APPLICABLE, Outcome.NEEDS_INFORMATION, Outcome.NOT_SEEN);
        assertThat(madeUp().notChecked().documents().get(0)).contains("nothing says whether it is in force");
    }

    @Test
    void aTimeForAnActionIsASuggestionBySeverity() {
        GapReport report = SomeReports.own("no-documents").only(List.of("INC-05"));
        Action action = ReportContent.of(report).actionPlan().get(0);
        assertThat(action.byWhen()).isEqualTo("the end of this term");
        assertThat(action.success()).isEqualTo("The racist-incident policy says how soon the record is written.");
        GapReport inAugust = new GapReport(report.school(), LocalDate.of(2026, 8, 3), report.criteriaPacks(),
                report.documents(), report.findings(), report.summary());
        assertThat(ReportContent.of(inAugust).actionPlan().get(0).byWhen()).isEqualTo("the end of the autumn term");
    }

    @Test
    void anUnmetLegalDutyIsSuggestedForThisHalfTerm() {
        assertThat(madeUp().actionPlan()).filteredOn(Action::legalDuty)
                .isNotEmpty().allMatch(action -> action.byWhen().equals("this half-term"));
    }

    @Test
    void everyPartThatIsToBeMendedHasAnAction() {
        for (GapReport report : REPORTS) {
            long parts = report.gaps().stream().flatMap(gap -> gap.parts().stream())
                    .filter(part -> part.result().isGap()).count();
            assertThat(ReportContent.of(report).actionPlan()).hasSize((int) parts);
        }
    }

    @Test
    void everySourceNamesTheCriteriaThatComeFromIt() {
        assertThat(ReportContent.of(SomeReports.own("no-gaps")).sources())
                .isNotEmpty().allMatch(source -> !source.criteria().isEmpty())
                .extracting(source -> source.source().id()).doesNotHaveDuplicates().isSorted();
        assertThat(ReportContent.of(SomeReports.own("no-gaps")).sources())
                .filteredOn(source -> source.source().id().equals("C2"))
                .flatExtracting(SourceUsed::criteria).contains("INC-05");
    }

    @Test
    void itTellsWithWhatItWasMade() {
        assertThat(madeUp().versions().profile()).contains("A council");
        assertThat(madeUp().versions().inputs()).hasSize(1);
        assertThat(madeUp().cover().askedBy()).contains("governing board");
    }

    @Test
    void readabilityIsToldOnlyWhereEnoughWasQuoted() {
        assertThat(ReportContent.of(SomeReports.own("no-gaps")).readability()).isEmpty();
        assertThat(ReportContent.of(SomeReports.sample("harbour-view-primary")).readability()).isNotEmpty()
                .allMatch(each -> each.words() >= 100 && each.sentences() >= 5)
                .allMatch(each -> each.readingEase() > -50 && each.readingEase() < 122);
    }
}
