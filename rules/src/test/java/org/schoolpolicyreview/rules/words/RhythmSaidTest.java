package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.rules.words.RhythmSaid.State;

/** How often a statement says that something happens is read from its value and again from its words. */
class RhythmSaidTest {

    @ParameterizedTest
    @ValueSource(strings = {"Governors will normally be told every term.", "Governors are told every term where possible.",
            "Where possible, governors are told every term.", "Governors are told about every term.",
            "Usually the governors hear of it each term.", "Governors are told up to twice a year.",
            "We aim to tell governors every term.", "Governors are told every term,\nif possible."})
    void aSoftenedRhythmIsNotBelieved(String words) {
        RhythmSaid said = RhythmSaid.of(Passages.words(words));
        assertThat(said.state()).isEqualTo(State.VAGUE);
        assertThat(said.softened()).isTrue();
        assertThat(said.atLeastAsOftenAs(Rhythm.of("every year"))).isEqualTo(Comparison.CANNOT_TELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Governors are told no more than once a year.", "Governors are told at most every term.",
            "Staff are trained less often than every year.", "Staff are not necessarily trained at all, and not every year."})
    void aRhythmThatIsTurnedRoundIsNotBelieved(String words) {
        assertThat(RhythmSaid.of(Passages.words(words)).state()).isEqualTo(State.NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Families get a letter about it every year.", "We tell them about this policy each September.",
            "Staff walk around the school every week."})
    void aboutSoftensOnlyTheNumberAfterIt(String words) {
        assertThat(RhythmSaid.of(Passages.words(words)).state()).isEqualTo(State.NUMBER);
    }

    @Test
    void whatSoftensSomethingElseSoftensNothingHere() {
        RhythmSaid said = RhythmSaid.of(Passages.words("Staff usually meet in June and are trained every year."));
        assertThat(said.state()).isEqualTo(State.NUMBER);
        assertThat(said.softened()).isFalse();
    }

    @Test
    void whatARhythmIsAboutSoftensNothing() {
        assertThat(RhythmSaid.of(Passages.words("The head tells governors twice a year about bullying.")).state())
                .isEqualTo(State.NUMBER);
        assertThat(RhythmSaid.of(Passages.words("We talk about bullying with the children every November.")).state())
                .isEqualTo(State.NUMBER);
    }

    @Test
    void itIsComparedWithARhythm() {
        RhythmSaid said = RhythmSaid.of(Passages.words("Governors are told every term."));
        assertThat(said.atLeastAsOftenAs(Rhythm.of("every year"))).isEqualTo(Comparison.YES);
        assertThat(said.atLeastAsOftenAs(Rhythm.of("every term"))).isEqualTo(Comparison.YES);
        assertThat(said.atLeastAsOftenAs(Rhythm.of("every month"))).isEqualTo(Comparison.NO);
    }

}
