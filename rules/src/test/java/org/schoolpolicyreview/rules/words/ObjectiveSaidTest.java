package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolpolicyreview.rules.words.ValueSaid.State.DISAGREES;
import static org.schoolpolicyreview.rules.words.ValueSaid.State.FALLS_SHORT;
import static org.schoolpolicyreview.rules.words.ValueSaid.State.GIVEN;
import static org.schoolpolicyreview.rules.words.ValueSaid.State.NONE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.Figure;
import org.schoolpolicyreview.model.Objective;
import org.schoolpolicyreview.model.PeriodCovered;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;

/** Of an objective is read what is counted, from where to where, and by when; nothing is guessed. */
class ObjectiveSaidTest {

    @ParameterizedTest
    @ValueSource(strings = {"To promote respect for diversity", "To raise awareness of disability", "Ensure that all staff know the duty",
            "Continue to celebrate our diversity", "everyone knows the plan and the duty", "diverse images in books and displays",
            "To promote community cohesion", "opportunities to celebrate diversity", "SMSC with equality and diversity",
            "To raise awareness of attendance and of attainment", "Monitor attainment by ethnicity", "improve the recording of bullying by type",
            "raise aspirations of all children", "To ensure that no child is treated less favourably"})
    void workAndMoodsNameNothingOfTheFour(String text) {
        ObjectiveSaid said = read(Objective.builder().set(Objective.TEXT, text));
        assertThat(List.of(said.measure(), said.target(), said.baseline(), said.deadline()))
                .extracting(ValueSaid::state).containsOnly(NONE);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            By July 2028 raise the share of Roma pupils in a club from 18% to 40%.                | GIVEN | GIVEN       | GIVEN | GIVEN
            Reading rises so that 70% of pupils reach it by 2027. In 2023 it was 52%.             | GIVEN | GIVEN       | GIVEN | GIVEN
            To narrow the gap in attendance between Traveller pupils and others.                  | GIVEN | FALLS_SHORT | NONE  | NONE
            Increase the attendance of Gypsy and Roma pupils to at least 95%.                     | GIVEN | GIVEN       | NONE  | NONE
            Attendance of disabled pupils to match or exceed that of all pupils.                  | GIVEN | GIVEN       | NONE  | NONE
            To reduce racist incidents to zero                                                    | GIVEN | GIVEN       | NONE  | NONE
            Ensure that 90% of pupils say that an adult would act.                                | GIVEN | GIVEN       | NONE  | NONE
            Reduce suspensions of Black boys from fourteen percentage points to 5 points          | GIVEN | GIVEN       | GIVEN | NONE
            From September 2023 to July 2027 we improve attendance.                               | GIVEN | FALLS_SHORT | NONE  | NONE
            Pupils in Year 6 will study two new books.                                            | NONE  | NONE        | NONE  | NONE
            """)
    void theQuotedWordsAlone(String words, ValueSaid.State measure, ValueSaid.State target, ValueSaid.State baseline,
            ValueSaid.State deadline) {
        ObjectiveSaid said = read(Objective.builder().set(Objective.TEXT, words).words(words));
        assertThat(said.measure().state()).as("measure").isEqualTo(measure);
        assertThat(said.target().state()).as("target").isEqualTo(target);
        assertThat(said.baseline().state()).as("baseline").isEqualTo(baseline);
        assertThat(said.deadline().state()).as("deadline").isEqualTo(deadline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attendance", "share of pupils who say that an adult would act", "pupil survey each summer",
            "families who came to two evenings", "Level 4+ in writing", "gap in reading", "Attendance figures"})
    void whatCanBeCountedIsAMeasure(String measure) {
        assertThat(read(Objective.builder().set(Objective.TEXT, "a fair school").set(Objective.MEASURE, measure)).measure().state())
                .isEqualTo(GIVEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"understanding", "pupils are happier", "learning walks", "ethos", "points of view"})
    void whatCannotIsNot(String measure) {
        assertThat(read(Objective.builder().set(Objective.TEXT, "a fair school").set(Objective.MEASURE, measure)).measure().state())
                .isEqualTo(FALLS_SHORT);
    }

    @ParameterizedTest
    @CsvSource({"95%, GIVEN", "zero, GIVEN", "none, GIVEN", "Five points or fewer, GIVEN", "all pupils, GIVEN",
            "no more than their share of the roll, GIVEN", "in line with national, GIVEN", "improved, FALLS_SHORT",
            "a significant rise, FALLS_SHORT", "better than before, FALLS_SHORT"})
    void aTargetIsAValue(String value, ValueSaid.State state) {
        assertThat(read(objective("attendance").set(Objective.TARGET, figure(value))).target().state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"narrower, FALLS_SHORT", "up, FALLS_SHORT", "match or exceed, GIVEN"})
    void aDirectionIsNoneUnlessItComparesWithOthers(String direction, ValueSaid.State state) {
        assertThat(read(objective("attendance").set(Objective.TARGET, Figure.builder().set(Figure.DIRECTION, direction).build()))
                .target().state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            95%      | raise attendance to 90%                          | DISAGREES
            95%      | raise attendance to 95%                          | GIVEN
            95%      | raise attendance from 83 per cent to 95 per cent | GIVEN
            83%      | raise attendance from 83% to 95%                 | DISAGREES
            95%      | raise the attendance of Year 6                   | GIVEN
            5%       | narrow the gap by 5 percentage points            | DISAGREES
            5 points | narrow the gap by five percentage points         | GIVEN
            zero     | reduce them to 10%                               | DISAGREES
            """)
    void wordsAndTargetCheckEachOther(String value, String words, ValueSaid.State state) {
        assertThat(read(objective("attendance").set(Objective.TARGET, figure(value)).words(words)).target().state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"July 2028, GIVEN", "2026-27, GIVEN", "end of academic year 2023/24, GIVEN", "Ongoing, FALLS_SHORT",
            "Termly, FALLS_SHORT", "Immediately and with constant monitoring, FALLS_SHORT", "yearly statement, FALLS_SHORT"})
    void aDeadlineIsADate(String deadline, ValueSaid.State state) {
        assertThat(read(objective("attendance").set(Objective.DEADLINE, WrittenDate.of(deadline))).deadline().state()).isEqualTo(state);
    }

    @Test
    void wordsAndDeadlineCheckEachOther() {
        assertThat(read(objective("attendance").set(Objective.DEADLINE, WrittenDate.of("July 2027")).words("95% by July 2028"))
                .deadline().state()).isEqualTo(DISAGREES);
        assertThat(read(objective("attendance").set(Objective.DEADLINE, WrittenDate.of("2028")).words("95% by July 2028"))
                .deadline().state()).isEqualTo(GIVEN);
    }

    @Test
    void thePeriodOfTheHeadingStandsForADateAndNotForOngoing() {
        List<PeriodCovered> heading = List.of(PeriodCovered.builder()
                .set(PeriodCovered.COVERS, WrittenPeriod.of("2025-2029")).set(PeriodCovered.OF, "objectives").build());
        assertThat(ObjectiveSaid.of(objective("attendance").build(), heading).deadline().state()).isEqualTo(GIVEN);
        assertThat(ObjectiveSaid.of(objective("attendance").set(Objective.DEADLINE, WrittenDate.of("Ongoing")).build(), heading)
                .deadline().state()).isEqualTo(FALLS_SHORT);
    }

    @Test
    void actionsAndProgressPromiseNoResult() {
        ObjectiveSaid said = read(Objective.builder().set(Objective.TEXT, "a fair school")
                .add(Objective.ACTIONS, "letters to at least 50% of the families by July 2027")
                .add(Objective.PROGRESS, "attendance rose from 80% to 88%")
                .words("letters to at least 50% of the families by July 2027").words("Attendance rose from 80% to 88%."));
        assertThat(List.of(said.measure(), said.target(), said.baseline(), said.deadline()))
                .extracting(ValueSaid::state).containsOnly(NONE);
    }

    @ParameterizedTest
    @CsvSource({"62%, GIVEN", "12 of 30, GIVEN", "to be set in the autumn, FALLS_SHORT", "low, FALLS_SHORT"})
    void aBaselineIsAFigure(String value, ValueSaid.State state) {
        assertThat(read(objective("attendance").set(Objective.BASELINE, figure(value))).baseline().state()).isEqualTo(state);
    }

    private static Objective.Builder objective(String measure) {
        return Objective.builder().set(Objective.TEXT, "raise it").set(Objective.MEASURE, measure);
    }

    private static Figure figure(String value) {
        return Figure.builder().set(Figure.VALUE, value).build();
    }

    private static ObjectiveSaid read(Objective.Builder objective) {
        return ObjectiveSaid.of(objective.build(), List.of());
    }
}
