package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.rules.Agreement;
import org.schoolpolicyreview.rules.words.RhythmSaid.State;

/** How often a statement says that something happens is read from its value and again from its words. */
class RhythmSaidTest {

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Governors are told every term.                                 | NUMBER         | every term
            Governors are told regularly.                                  | VAGUE          | regularly
            Staff are trained at induction.                                | EVENTS_ONLY    | at induction
            Staff are trained.                                             | NONE           | ''
            Staff are trained at induction and every two years.            | NUMBER         | every two years
            Governors are told regularly, at least termly.                 | NUMBER         | at least termly
            Governors are told each month. The log is read every year.     | NUMBER         | every year
            Governors are told regularly. The log is read every term.      | NOT_UNDERSTOOD | every term
            Governors are told at least every term.                        | NUMBER         | at least every term
            """)
    void theWordsSayHowOften(String words, State state, String text) {
        RhythmSaid said = RhythmSaid.of(about().words(words).build());
        assertThat(said.state()).isEqualTo(state);
        assertThat(said.text()).isEqualTo(text);
        assertThat(said.agreement()).isEqualTo(Agreement.AGREES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Governors will normally be told every term.", "Governors are told every term where possible.",
            "Where possible, governors are told every term.", "Governors are told about every term.",
            "Usually the governors hear of it each term.", "Governors are told up to twice a year.",
            "We aim to tell governors every term.", "Governors are told every term,\nif possible."})
    void aSoftenedRhythmIsNotBelieved(String words) {
        RhythmSaid said = RhythmSaid.of(about().words(words).build());
        assertThat(said.state()).isEqualTo(State.VAGUE);
        assertThat(said.softened()).isTrue();
        assertThat(said.atLeastAsOftenAs(Rhythm.of("every year"))).isEqualTo(Comparison.CANNOT_TELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Governors are told no more than once a year.", "Governors are told at most every term.",
            "Staff are trained less often than every year.", "Staff are not necessarily trained at all, and not every year."})
    void aRhythmThatIsTurnedRoundIsNotBelieved(String words) {
        assertThat(RhythmSaid.of(about().words(words).build()).state()).isEqualTo(State.NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Families get a letter about it every year.", "We tell them about this policy each September.",
            "Staff walk around the school every week."})
    void aboutSoftensOnlyTheNumberAfterIt(String words) {
        assertThat(RhythmSaid.of(about().words(words).build()).state()).isEqualTo(State.NUMBER);
    }

    @Test
    void whatSoftensSomethingElseSoftensNothingHere() {
        RhythmSaid said = RhythmSaid.of(about().words("Staff usually meet in June and are trained every year.").build());
        assertThat(said.state()).isEqualTo(State.NUMBER);
        assertThat(said.softened()).isFalse();
    }

    @Test
    void whatARhythmIsAboutSoftensNothing() {
        assertThat(RhythmSaid.of(about().words("The head tells governors twice a year about bullying.").build()).state())
                .isEqualTo(State.NUMBER);
        assertThat(RhythmSaid.of(about().words("We talk about bullying with the children every November.").build()).state())
                .isEqualTo(State.NUMBER);
    }

    @ParameterizedTest(name = "{0}, {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            termly                    | Governors are told every term.               | AGREES
            termly                    | Governors are told every term and each year. | AGREES
            every 12 months           | Staff are trained annually.                  | AGREES
            termly                    | Governors are told each year.                | DISAGREES
            termly                    | Governors are told regularly.                | DISAGREES
            termly                    | Governors are told.                          | NOT_CARRIED
            ongoing                   | Training is ongoing.                         | AGREES
            At induction              | Staff are trained at induction.              | AGREES
            at induction and annually | Staff are trained at induction and annually. | AGREES
            """)
    void theWordsCarryTheValueOrNot(String value, String words, Agreement agreement) {
        assertThat(RhythmSaid.of(about().howOften(value).words(words).build()).agreement()).isEqualTo(agreement);
    }

    @Test
    void aValueIsSoftenedByTheWordsThatCarryIt() {
        RhythmSaid said = RhythmSaid.of(about().howOften("termly").words("Governors are normally told every term.").build());
        assertThat(said.state()).isEqualTo(State.VAGUE);
        assertThat(said.agreement()).isEqualTo(Agreement.AGREES);
    }

    @Test
    void aValueOrANoteIsTakenAsItIsWhereNothingIsQuoted() {
        assertThat(RhythmSaid.of(about().howOften("termly").build()).state()).isEqualTo(State.NUMBER);
        assertThat(RhythmSaid.of(about().howOften("normally termly").build()).state()).isEqualTo(State.VAGUE);
        assertThat(RhythmSaid.of(about().note("governors told each term").build()).state()).isEqualTo(State.NUMBER);
    }

    @Test
    void itIsComparedWithARhythm() {
        RhythmSaid said = RhythmSaid.of(about().words("Governors are told every term.").build());
        assertThat(said.atLeastAsOftenAs(Rhythm.of("every year"))).isEqualTo(Comparison.YES);
        assertThat(said.atLeastAsOftenAs(Rhythm.of("every term"))).isEqualTo(Comparison.YES);
        assertThat(said.atLeastAsOftenAs(Rhythm.of("every month"))).isEqualTo(Comparison.NO);
    }

    private static Statement.Builder about() {
        return Statement.about(Topic.GOVERNORS_TOLD);
    }
}
