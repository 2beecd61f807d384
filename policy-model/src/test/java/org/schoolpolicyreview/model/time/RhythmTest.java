package org.schoolpolicyreview.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Annual                                  | 1 | 1 | YEARS
            annually                                | 1 | 1 | YEARS
            yearly                                  | 1 | 1 | YEARS
            each year                               | 1 | 1 | YEARS
            every year                              | 1 | 1 | YEARS
            Every school year                       | 1 | 1 | YEARS
            once a year                             | 1 | 1 | YEARS
            once per year                           | 1 | 1 | YEARS
            on an annual basis                      | 1 | 1 | YEARS
            each November                           | 1 | 1 | YEARS
            every summer                            | 1 | 1 | YEARS
            every September and January             | 2 | 1 | YEARS
            every 12 months                         | 1 | 12 | MONTHS
            Review cycle: every three years         | 1 | 3 | YEARS
            every four years                        | 1 | 4 | YEARS
            every four (4) years                    | 1 | 4 | YEARS
            every 2 years                           | 1 | 2 | YEARS
            every 2 years (training)                | 1 | 2 | YEARS
            every other year                        | 1 | 2 | YEARS
            alternate years                         | 1 | 2 | YEARS
            every third year                        | 1 | 3 | YEARS
            once every four years                   | 1 | 4 | YEARS
            once in every four years                | 1 | 4 | YEARS
            biennially                              | 1 | 2 | YEARS
            four-yearly                             | 1 | 4 | YEARS
            3 yearly                                | 1 | 3 | YEARS
            3-yearly                                | 1 | 3 | YEARS
            3 years                                 | 1 | 3 | YEARS
            2-year cycle                            | 1 | 2 | YEARS
            termly                                  | 1 | 1 | TERMS
            each term                               | 1 | 1 | TERMS
            every term                              | 1 | 1 | TERMS
            once a term                             | 1 | 1 | TERMS
            half-termly                             | 1 | 1 | HALF_TERMS
            each half-term                          | 1 | 1 | HALF_TERMS
            every half term                         | 1 | 1 | HALF_TERMS
            monthly                                 | 1 | 1 | MONTHS
            six-monthly                             | 1 | 6 | MONTHS
            half-yearly                             | 1 | 6 | MONTHS
            quarterly                               | 1 | 3 | MONTHS
            weekly                                  | 1 | 1 | WEEKS
            every Monday                            | 1 | 1 | WEEKS
            fortnightly                             | 1 | 2 | WEEKS
            daily                                   | 1 | 1 | DAYS
            twice a year                            | 2 | 1 | YEARS
            twice yearly                            | 2 | 1 | YEARS
            three times a year                      | 3 | 1 | YEARS
            3 times each year                       | 3 | 1 | YEARS
            twice a term                            | 2 | 1 | TERMS
            reviewed annually by governors          | 1 | 1 | YEARS
            annually, next in September 2025        | 1 | 1 | YEARS
            regularly, every year                   | 1 | 1 | YEARS
            """)
    void anInterval(String words, int times, int in, Unit unit) {
        Rhythm rhythm = Rhythm.of(words);
        assertThat(rhythm.interval()).contains(new Interval(times, in, unit));
        assertThat(rhythm.understood()).isTrue();
        assertThat(rhythm.vague()).isFalse();
        assertThat(rhythm.atLeast()).isFalse();
        assertThat(rhythm.triggers()).isEmpty();
        assertThat(rhythm.events()).isEmpty();
        assertThat(rhythm.text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at least every 4 years                  | 1 | 4 | YEARS
            at least once every 4 years             | 1 | 4 | YEARS
            at least once every two years           | 1 | 2 | YEARS
            at least annually                       | 1 | 1 | YEARS
            at least twice a year                   | 2 | 1 | YEARS
            not less than once a year               | 1 | 1 | YEARS
            no less frequently than annually        | 1 | 1 | YEARS
            regularly, and at least termly          | 1 | 1 | TERMS
            """)
    void anIntervalAtLeast(String words, int times, int in, Unit unit) {
        Rhythm rhythm = Rhythm.of(words);
        assertThat(rhythm.interval()).contains(new Interval(times, in, unit));
        assertThat(rhythm.atLeast()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"regularly", "Regularly", "on a regular basis", "ongoing", "Ongoing", "as needed",
            "immediately and with constant monitoring", "from time to time", "periodically", "when necessary",
            "throughout the year", "on-going", "kept under regular review"})
    void aPromiseWithoutAnIntervalIsVague(String words) {
        Rhythm rhythm = Rhythm.of(words);
        assertThat(rhythm.vague()).isTrue();
        assertThat(rhythm.understood()).isFalse();
        assertThat(rhythm.interval()).isEmpty();
    }

    static Stream<Arguments> rhythmsWithTriggers() {
        return Stream.of(
                arguments("at least once every two years, sooner if changes are suggested",
                        List.of("sooner if changes are suggested")),
                arguments("annually or on any change of law", List.of("on any change of law")),
                arguments("every three years or sooner", List.of("sooner")),
                arguments("annually, or earlier where an incident shows a need; see below",
                        List.of("earlier where an incident shows a need")),
                arguments("annually and after any serious incident", List.of("after any serious incident")),
                arguments("annually or as required", List.of("as required")),
                arguments("every year, or when the law changes and at induction", List.of("when the law changes")));
    }

    @ParameterizedTest
    @MethodSource("rhythmsWithTriggers")
    void triggersAreKeptInTheirWords(String words, List<String> triggers) {
        Rhythm rhythm = Rhythm.of(words);
        assertThat(rhythm.triggers()).isEqualTo(triggers);
        assertThat(rhythm.understood()).isTrue();
    }

    @Test
    void aTriggerAloneIsKeptToo() {
        assertThat(Rhythm.of("following any incident").triggers()).containsExactly("following any incident");
        assertThat(Rhythm.of("following any incident").understood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at induction", "with each new intake", "on appointment", "when they join",
            "at each meeting", "every governors' meeting"})
    void eventsAreKeptInTheirWords(String words) {
        Rhythm rhythm = Rhythm.of(words);
        assertThat(rhythm.events()).containsExactly(words);
        assertThat(rhythm.understood()).isFalse();
        assertThat(rhythm.vague()).isFalse();
    }

    @Test
    void anEventAndAnIntervalGoTogether() {
        Rhythm rhythm = Rhythm.of("at induction and every two years");
        assertThat(rhythm.events()).containsExactly("at induction");
        assertThat(rhythm.interval()).contains(Interval.every(2, Unit.YEARS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            each year by 30 March                  | --03-30
            by 30 March each year                  | --03-30
            annually, by the 30th of March         | --03-30
            annually on or before March 30         | --03-30
            annually by 29 February                | --02-29
            annually by 31 February                |
            annually by March                      |
            annually by 30 March 2025              |
            30 March                               |
            """)
    void aDayOfEveryYear(String words, String day) {
        assertThat(Rhythm.of(words).byDate().map(MonthDay::toString))
                .isEqualTo(java.util.Optional.ofNullable(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "tbc", "Spring Term", "biannually", "bi-annual", "bi-monthly", "bi-weekly",
            "every two to three years", "every 2-3 years", "every 3/4 years", "every two or three years",
            "annually or biennially", "termly (policy), annually (plan)", "less often than annually",
            "at most every 4 years", "not annually", "no more than once a year", "annually for 3 years",
            "each year group",
            "every Year 6 class", "per year", "once", "twice", "every", "each", "5 days a week", "annual leave",
            "1,500 times a year", "every ٢ years", "every 0 years", "every 99999999999 years", "24 hours",
            "annual\u0000ly"})
    void otherWordsAreKeptAsWritten(String words) {
        Rhythm rhythm = Rhythm.of(words);
        assertThat(rhythm.text()).isEqualTo(words.strip());
        assertThat(rhythm.understood()).isFalse();
        assertThat(rhythm.vague()).isFalse();
        assertThat(rhythm.atLeastAsOftenAs(Interval.every(1, Unit.YEARS))).isEqualTo(Comparison.CANNOT_TELL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at least every 4 years | every 4 years       | YES
            four-yearly            | every 4 years       | YES
            every five years       | every 4 years       | NO
            every three years      | every 4 years       | YES
            every 48 months        | every 4 years       | YES
            annually               | every 12 months     | YES
            annually               | termly              | NO
            termly                 | annually            | YES
            termly                 | three times a year  | YES
            three times a year     | termly              | YES
            twice a year           | termly              | NO
            twice a year           | half-yearly         | YES
            half-termly            | termly              | YES
            half-termly            | monthly             | NO
            monthly                | half-termly         | YES
            weekly                 | every 7 days        | YES
            every 365 days         | annually            | YES
            quarterly              | termly              | YES
            regularly              | annually            | CANNOT_TELL
            at induction           | annually            | CANNOT_TELL
            annually               | regularly           | CANNOT_TELL
            tbc                    | annually            | CANNOT_TELL
            """)
    void isItAtLeastAsOften(String words, String other, Comparison answer) {
        assertThat(Rhythm.of(words).atLeastAsOftenAs(Rhythm.of(other))).isEqualTo(answer);
    }

    @Test
    void rhythmsAreEqualIfTheirWordsAre() {
        assertThat(Rhythm.of(" termly ")).isEqualTo(Rhythm.of("termly")).hasToString("termly")
                .hasSameHashCodeAs(Rhythm.of("termly")).isNotEqualTo(Rhythm.of("each term"));
    }

    @Test
    void intervalsAreWrittenInWords() {
        assertThat(Interval.every(1, Unit.YEARS)).hasToString("every year");
        assertThat(Interval.every(4, Unit.YEARS)).hasToString("every 4 years");
        assertThat(Interval.times(2, Unit.YEARS)).hasToString("2 times in 1 year");
    }
}
