package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.rules.words.LimitSaid.State;

/** The time of a statement is read from its value and again from its words. */
class LimitSaidTest {

    @Test
    void ofSeveralTimesInTheWordsTheLoosestCounts() {
        LimitSaid said = LimitSaid.of(Passages.words("Tell an adult on the same school day. The record is written within five school days."));
        assertThat(said.noLongerThan(TimeLimit.of("1 school day"))).isEqualTo(Comparison.NO);
    }

    @Test
    void aNoteIsReadWhereThereAreNoWords() {
        LimitSaid said = LimitSaid.of(Passages.note("staff write it within 24 hours"));
        assertThat(said.state()).isEqualTo(State.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The record is written the same day if possible and no later than the next.",
            "The record is written the same school day if possible and no later than the next school day.",
            "The record must be written on the same day where possible, but always within one school day."})
    void aTimeThatMayBeMissedGivesWayToOneThatMustBeKept(String words) {
        Passage statement = Passages.words(words);
        LimitSaid said = LimitSaid.of(statement);
        assertThat(said.state()).isEqualTo(State.NUMBER);
        assertThat(said.noLongerThan(TimeLimit.of("same day"))).isEqualTo(Comparison.NO);
        assertThat(said.noLongerThan(TimeLimit.of("3 days"))).isNotEqualTo(Comparison.NO);
        assertThat(FirmnessInWords.of(statement)).isIn(Firmness.WILL, Firmness.MUST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Write it within one day, or the same day if possible.", "Write it the same day if possible.",
            "If possible, write it on the same day and no later than the next day, if possible."})
    void aTimeThatMayBeMissedIsNotBelieved(String words) {
        Passage statement = Passages.words(words);
        assertThat(LimitSaid.of(statement).state() == State.NUMBER
                && FirmnessInWords.of(statement) != Firmness.WHERE_POSSIBLE
                && LimitSaid.of(statement).noLongerThan(TimeLimit.of("same day")) == Comparison.YES).isFalse();
    }

    @Test
    void nothingIsSaid() {
        LimitSaid said = LimitSaid.of(Passages.words("Write it down."));
        assertThat(said.state()).isEqualTo(State.NONE);
        assertThat(said.text()).isEmpty();
    }

    @Test
    void whatHappensAfterATimeOrEachWeekFirstHappensByThen() {
        TimeLimit twoWeeks = TimeLimit.of("2 weeks");
        for (String words : List.of("They check in after one week and after six weeks.", "They check in every week.",
                "They see the child a week later.", "They check in at the end of the week, and again two weeks later.",
                "They check in within two weeks, and again within half a term.", "They call in the first two weeks.")) {
            assertThat(LimitSaid.soonestOf(Passages.words(words)).noLongerThan(twoWeeks)).as(words).isEqualTo(Comparison.YES);
        }
        for (String words : List.of("They check in after half a term.", "They check in termly.", "They check in after a month.")) {
            assertThat(LimitSaid.soonestOf(Passages.words(words)).noLongerThan(twoWeeks)).as(words).isEqualTo(Comparison.NO);
        }
        assertThat(LimitSaid.soonestOf(Passages.words("They check in regularly.")).state()).isEqualTo(State.NONE);
        assertThat(LimitSaid.of(Passages.words("Write it after one week.")).state()).as("no deadline").isEqualTo(State.NONE);
    }

}
