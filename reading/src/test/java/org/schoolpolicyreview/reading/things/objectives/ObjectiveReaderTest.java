package org.schoolpolicyreview.reading.things.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Documents;
import org.schoolpolicyreview.reading.things.EqualityObjective;
import org.schoolpolicyreview.reading.things.EqualityObjective.Standing;

@DisplayName("Equality objectives")
class ObjectiveReaderTest {

    @Test
    void aRowOfATableIsAnObjectiveWhateverItsColumnsAreCalled() {
        EqualityObjective objective = only("# Equality information", "## What we will change",
                "| | What we want | Where it stood | Where it should get to | Who answers for it | So far |",
                "| 1 | More Roma pupils stay on to Year 11 | 41% (2023) | 60% by July 2028 | Deputy Head | 48% |");
        assertThat(objective.label()).contains("1");
        assertThat(objective.about()).containsExactly(Characteristic.RACE);
        assertThat(objective.baseline().value()).contains("41% (2023)");
        assertThat(objective.target().value()).contains("60% by July 2028");
        assertThat(objective.deadline().value()).hasValueSatisfying(date -> assertThat(date.text()).contains("July 2028"));
        assertThat(objective.owner().value()).contains("Deputy Head");
        assertThat(objective.progress().value()).contains("48%");
        assertThat(objective.measure().isPresent()).isTrue();
    }

    @Test
    void besideAStartNowIsProgressAndAnAimWithAFigureIsTheTarget() {
        EqualityObjective objective = only("# Equality information", "## Our objectives", "### Objective 1: being heard",
                "| | |", "| What | Asian pupils who say that they would tell an adult |", "| Start | 46% (2024) |",
                "| Aim | 70% by July 2028 |", "| Now | 53% (2026) |", "| Who | Deputy Head |");
        assertThat(objective.measure().value()).contains("Asian pupils who say that they would tell an adult");
        assertThat(objective.baseline().value()).contains("46% (2024)");
        assertThat(objective.target().value()).hasValueSatisfying(target -> assertThat(target).contains("70%"));
        assertThat(objective.progress().value()).contains("53% (2026)");
    }

    @Test
    void aCountOfIncidentsThatIsToBeLowerIsAFall() {
        EqualityObjective objective = only("# Equality information", "## Our objectives",
                "| No. | Objective | Measure | Target | By |",
                "| 1 | A school free from racism | Racist incidents recorded in the log: 31 | Fewer than 20 | July 2028 |");
        assertThat(objective.fewerIncidents().value()).contains(true);
    }

    @Test
    void proseThatCountsItsObjectivesHoldsAsMany() {
        List<EqualityObjective> objectives = objectives("# Equality policy", "## Our equality objectives 2024-2028",
                "We have set two objectives. The first is to raise the attendance of Traveller pupils from 84% to 93% by "
                        + "July 2027. The second is to halve the number of racist incidents that are recorded.");
        assertThat(objectives).hasSize(2);
        assertThat(objectives.get(0).baseline().value()).contains("84%");
        assertThat(objectives.get(0).target().value()).contains("93%");
        assertThat(objectives.get(1).fewerIncidents().value()).contains(true);
        assertThat(objectives.get(1).paired().isPresent()).isFalse();
        assertThat(objectives.get(1).deadline().certainty()).isEqualTo(Certainty.LIKELY);
    }

    @Test
    void aHeadingMayCountItsObjectiveInWords() {
        List<EqualityObjective> objectives = objectives("# Equality information", "## Part B: Our objectives",
                "### First objective: being heard",
                "Last year 46% of Asian pupils said they would tell an adult. We want at least 70% by July 2027. The Deputy "
                        + "Head (Inclusion) is responsible.",
                "### The second objective: fair suspensions", "To halve the gap for pupils of Mixed heritage by July 2028.");
        assertThat(objectives).extracting(objective -> objective.label().orElse(""))
                .containsExactly("First objective", "The second objective");
        assertThat(objectives.get(0).target().value()).hasValueSatisfying(target -> assertThat(target).contains("70%"));
        assertThat(objectives.get(0).owner().value()).contains("The Deputy Head (Inclusion)");
    }

    @Test
    void whatStandsUnderTheHeadingOfAnObjectiveBelongsToIt() {
        EqualityObjective objective = only("# Equality information", "## Our objectives", "### Objective B - Reading",
                "| Starting point | Where we want to be | By | Who | How |",
                "| 14 points between EAL pupils and the rest | 5 points | June 2027 | English Leader | Daily group |",
                "- We will: read together each day; lend story bags.",
                "- Where we've got to (May 2026): 9 points.");
        assertThat(objective.baseline().value()).contains("14 points between EAL pupils and the rest");
        assertThat(objective.target().value()).contains("5 points");
        assertThat(objective.deadline().value()).hasValueSatisfying(date -> assertThat(date.text()).contains("June 2027"));
        assertThat(objective.owner().value()).contains("English Leader");
        assertThat(objective.progress().value()).contains("9 points");
    }

    @Test
    void aLineThatBeginsWithAMonthTellsWhatWasReachedThen() {
        assertThat(only("# Equality information", "## Our objectives", "### Objective A - Clubs",
                "Raise the share of SEND pupils in clubs from 20% to 50% by 2028.", "March 2026: 31% of them came.")
                .progress().value()).contains("31% of them came.");
    }

    @Test
    void theAimsOfTheDutyAreNoObjectivesHoweverTheyAreCounted() {
        assertThat(objectives("# Equality policy", "## The first aim: eliminate discrimination", "Incidents are recorded.",
                "## Aim 2: advance equality of opportunity", "A bursary pays for lessons.")).isEmpty();
    }

    @Test
    void letteredParagraphsOfOneSentenceAreObjectivesOfTheirOwn() {
        assertThat(objectives("# Equality policy", "## Equality objectives",
                "The board has agreed (a) to close the gap in exclusions between Black Caribbean pupils and others; and "
                        + "(b) to appoint two governors from minority ethnic backgrounds by 2027."))
                .extracting(objective -> objective.label().orElse("")).contains("(a)", "(b)");
    }

    @Test
    void anObjectiveUnderItsOwnHeadingTakesTheParagraphsBelow() {
        EqualityObjective objective = only("# Equality", "## Objectives, September 2025 to July 2029", "### 1. Belonging",
                "In June 2025, 86% of White British pupils agreed that adults here are fair. Of Black pupils, 64% did.",
                "By July 2027: 85% in both groups.", "Lead: Assistant Principal. Steps: training by December 2025.");
        assertThat(objective.baseline().isPresent()).isTrue();
        assertThat(objective.target().value()).contains("85% in both groups");
        assertThat(objective.deadline().value()).hasValueSatisfying(date -> assertThat(date.text()).contains("July 2027"));
        assertThat(objective.owner().value()).contains("Assistant Principal");
    }

    @Test
    void twoHalvesWithOneNumberAreOneObjective() {
        EqualityObjective objective = only("# Equality policy", "## Our objectives",
                "Objective 1: To raise the share of Somali girls in clubs from 18% to 40% by 2028.",
                "| Objective | Lead | Progress |", "| 1 | Enrichment lead | 25% |");
        assertThat(objective.owner().value()).contains("Enrichment lead");
        assertThat(objective.progress().value()).contains("25%");
        assertThat(objective.words()).hasSize(2);
    }

    @Test
    void labelsBeforeValuesCutAParagraph() {
        EqualityObjective objective = only("# Equality statement", "## Equality objectives",
                "Objective: Increase the number of staff from global majority backgrounds. Success measure: headcount. "
                        + "Starting point: 4 of 61. Target: 10. Lead: HR Manager. Deadline: September 2028.");
        assertThat(objective.measure().value()).contains("headcount");
        assertThat(objective.baseline().value()).contains("4 of 61");
        assertThat(objective.target().value()).contains("10");
        assertThat(objective.owner().value()).contains("HR Manager");
    }

    @Test
    void aTargetMayDoWithoutANumberAndAwarenessMeasuresNothing() {
        List<EqualityObjective> objectives = objectives("# Equality policy", "## Equality objectives",
                "- The share of Black pupils in top sets will match their share of the year group.",
                "- To raise awareness of other cultures.");
        assertThat(objectives.get(0).target().isPresent()).isTrue();
        assertThat(objectives.get(1).target().isPresent()).isFalse();
        assertThat(objectives.get(1).measure().isPresent()).isFalse();
    }

    @Test
    void aRaceThatIsRunIsNoneOfEthnicGroups() {
        List<EqualityObjective> objectives = objectives("# Equality policy", "## Equality objectives",
                "- Every disabled pupil takes part in the running races by July 2027.", "- More pupils speak of race by July 2027.");
        assertThat(objectives.get(0).isAboutRace()).isFalse();
        assertThat(objectives.get(1).isAboutRace()).isTrue();
    }

    @Test
    void aSurveyIsPerhapsAPairAndLessPrejudiceIsPerhapsAFall() {
        List<EqualityObjective> objectives = objectives("# Equality policy", "## Equality objectives",
                "- To halve racist incidents, as shown by the annual survey.",
                "- To reduce prejudice between pupils of different faiths.");
        assertThat(objectives.get(0).fewerIncidents().isSure()).isTrue();
        assertThat(objectives.get(0).paired().isLikely()).isTrue();
        assertThat(objectives.get(1).fewerIncidents().isLikely()).isTrue();
    }

    @Test
    void aFallInIncidentsMayBePairedOrDenied() {
        List<EqualityObjective> objectives = objectives("# Equality policy", "## Equality objectives",
                "- To have fewer racist incidents, while more pupils are confident that telling helps.",
                "- Pupils report racism. We do not aim at fewer racist incidents.");
        assertThat(objectives.get(0).fewerIncidents().value()).contains(true);
        assertThat(objectives.get(0).paired().value()).contains(true);
        assertThat(objectives.get(1).fewerIncidents().isPresent()).isFalse();
    }

    @Test
    void anEarlierSetIsPastAndAProposedOneIsToCome() {
        assertThat(objectives("# Equality page", "## Equality objectives 2019-2023", "- To narrow the gap in writing.",
                "## Equality objectives 2023-2027", "- To raise attendance to 95%.",
                "## Proposed objectives for consultation", "- To recruit more widely."))
                .extracting(EqualityObjective::standing).containsExactly(Standing.PAST, Standing.SET, Standing.TO_COME);
    }

    @Test
    void aimsOfTheDutyAndOtherPlansHoldNone() {
        assertThat(objectives("# Equality policy", "## Aims", "- Eliminate discrimination", "- Advance equality",
                "## Equality objectives", "Our equality objectives are on the website.",
                "## Accessibility plan", "| Objective | Who | When |", "| Better signs | Site manager | 2026 |")).isEmpty();
        assertThat(Documents.read(EqualityObjective.class, DocumentKind.BEHAVIOUR_POLICY, "# Behaviour policy",
                "## Objectives", "- To raise standards of behaviour")).isEmpty();
    }

    private static EqualityObjective only(String... lines) {
        List<EqualityObjective> objectives = objectives(lines);
        assertThat(objectives).hasSize(1);
        return objectives.get(0);
    }

    private static List<EqualityObjective> objectives(String... lines) {
        return Documents.read(EqualityObjective.class, lines);
    }
}
