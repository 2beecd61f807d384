package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.report.content.Contradiction;
import org.schoolpolicyreview.report.content.Count;
import org.schoolpolicyreview.report.content.CriterionLine;
import org.schoolpolicyreview.report.content.GovernorsContent;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.content.SourceUsed;
import org.schoolpolicyreview.report.content.ThemeLine;
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
    void readabilityIsToldOnlyWhereEnoughWasRead() {
        assertThat(ReportContent.of(SomeReports.own("no-gaps")).readability()).isEmpty();
        assertThat(ReportContent.of(SomeReports.sample("harbour-view-primary")).readability()).isNotEmpty()
                .allMatch(each -> each.words() >= 100 && each.sentences() >= 5)
                .allMatch(each -> each.readingEase() > -50 && each.readingEase() < 122);
    }

    /** By hand: 10 sentences, 130 words, 150 syllables; 206.835 - 1.015 x 13 - 84.6 x 150 / 130 = 96.0. */
    @Test
    void readabilityIsAsComputedByHand() {
        String sentence = "The teacher must write the record and tell the head.";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append("      - \"").append(sentence.replace("head", "head of class " + (char) ('a' + i))).append("\"\n");
        }
        assertThat(ReportContent.of(SomeReports.ofText("school: {name: Any}\ndocuments:\n  - title: A Policy\n"
                + "    kinds: [racist-incident policy]\n    text:\n" + text)).readability().get(0).sentence())
                .isEqualTo("In 10 sentences of “A Policy”, a sentence has 13 words on average. "
                        + "Flesch reading ease: about 96, where 60 or more is plain English.");
    }
}
