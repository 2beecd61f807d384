package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.content.Gap;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.ToDoFirst;
import org.schoolpolicyreview.review.GapReport;

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
        assertThat(gap("mersey-gate-academy", "LEGAL-01").what()).endsWith("it was replaced on 31 March 2017.");
        assertThat(gap("mersey-gate-academy", "LEGAL-01").reason()).isEqualTo("“Equality Policy” names the Equality Act 2010.");
        REPORTS.forEach(report -> assertThat(ReportContent.of(report).gaps())
                .noneMatch(gap -> gap.reason().startsWith(gap.what() + " ")));
    }

    @Test
    void whereEachDocumentIsAskedTheReasonCountsThem() {
        assertThat(gap("harbour-view-primary", "GOV-01").reason()).isEqualTo("In place in 11 of 13 documents.");
        assertThat(gap("saltmere-junior", "OBJ-02").reason()).isEqualTo("In place in 1 of 4 objectives.");
        assertThat(gap("saltmere-junior", "OBJ-02").documents().get(0).objective()).contains("1");
    }

    @Test
    void oneObjectiveInPlaceDoesNotHideTheWordsOfTheOthers() {
        assertThat(gap("marlsworth-cofe-primary", "OBJ-02").passages())
                .anyMatch(each -> each.words().orElse("").startsWith("3. To promote community cohesion")
                        && each.seen().contains("says ‘Ongoing’, which is no date"));
    }

    @Test
    void oneDocumentAloneHasTheReasonOfTheWhole() {
        assertThat(REPORTS).allSatisfy(report -> assertThat(ReportContent.of(report).gaps())
                .noneMatch(gap -> gap.documents().size() == 1 && gap.documents().get(0).reason().equals(gap.reason())));
    }

    @Test
    void theSameWordsAreQuotedOnce() {
        for (GapReport report : REPORTS) {
            assertThat(ReportContent.of(report).gaps()).allSatisfy(gap -> assertThat(gap.passages())
                    .filteredOn(passage -> passage.words().isPresent())
                    .extracting(passage -> passage.place() + passage.words().orElseThrow() + passage.note().orElse(""))
                    .doesNotHaveDuplicates());
        }
        assertThat(gap("mersey-gate-academy", "INC-01").passages().get(0).saw())
                .contains("speaks of ‘Every member of staff’, ‘act when’ and ‘Letting it pass is not an option’");
    }

    @Test
    void whatIsSaidFirmlyIsNotSaidAgainAsAPossibility() {
        assertThat(gap("mersey-gate-academy", "PUB-03").passages()).extracting(Passage::saw)
                .containsExactly("says that this is not done or need not be");
    }

    @Test
    void aPartOfAQuotationIsNotQuotedBesideTheWhole() {
        assertThat(gap("marlsworth-cofe-primary", "LEGAL-01").passages()).extracting(passage -> passage.words().orElse(""))
                .filteredOn(words -> words.contains("amended Race Relations Act")).hasSize(1)
                .allMatch(words -> words.endsWith("are carried out."));
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
    void wordsThatNeedChangingAreQuotedWithTheirPage() {
        Gap gap = gap("harbour-view-primary", "GOV-01");
        assertThat(gap.what()).isEqualTo("“Uniform Policy” gives July 2026 as its next review, which has passed.");
        assertThat(gap.about().orElseThrow().words()).contains("July 2026");
        assertThat(gap.about().orElseThrow().place()).isEqualTo("“Uniform Policy”, page 1");
    }

    @Test
    void whereNothingTellsGapsApartNoReasonIsMadeUp() {
        assertThat(ReportContent.of(SomeReports.own("no-documents")).toDoFirst()).extracting(ToDoFirst::whyFirst)
                .containsExactly("Of 13 gaps, it is the only one of severity critical.",
                        "Of 13 gaps, 11 are of severity major, and this is one. "
                                + "11 gaps are alike in this, and stand in the order of their ids.",
                        "Of 13 gaps, 11 are of severity major, and this is one. "
                                + "11 gaps are alike in this, and stand in the order of their ids.");
        assertThat(ReportContent.of(SomeReports.sample("harbour-view-primary")).toDoFirst().get(0).whyFirst()).isEqualTo(
                "It is the only gap in what was read. Its severity is major: the policy would probably fail in use.");
    }
}
