package org.schoolpolicyreview.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            within 24 hours                                     | 24 | HOURS
            24 hours                                            | 24 | HOURS
            24h                                                 | 24 | HOURS
            within 24hrs                                        | 24 | HOURS
            within twenty-four hours of the incident            | 24 | HOURS
            within forty-eight hours                            | 48 | HOURS
            within one hour                                     | 1  | HOURS
            within an hour                                      | 1  | HOURS
            within the hour                                     | 1  | HOURS
            half an hour                                        | 30 | MINUTES
            within ten minutes                                  | 10 | MINUTES
            within a day                                        | 1  | DAYS
            within 7 days                                       | 7  | DAYS
            within seven calendar days                          | 7  | DAYS
            within the next 5 days                              | 5  | DAYS
            1 school day                                        | 1  | SCHOOL_DAYS
            one school day                                      | 1  | SCHOOL_DAYS
            within one (1) school day                           | 1  | SCHOOL_DAYS
            within one school-day                               | 1  | SCHOOL_DAYS
            within 10 school days of receiving the complaint    | 10 | SCHOOL_DAYS
            within two school weeks                             | 10 | SCHOOL_DAYS
            by the end of the next school day                   | 1  | SCHOOL_DAYS
            by the end of the next school day at the latest     | 1  | SCHOOL_DAYS
            no later than the end of the following school day   | 1  | SCHOOL_DAYS
            on the next school day                              | 1  | SCHOOL_DAYS
            next school day                                     | 1  | SCHOOL_DAYS
            by the following day                                | 1  | DAYS
            next day                                            | 1  | DAYS
            5 working days                                      | 5  | WORKING_DAYS
            within 5 business days                              | 5  | WORKING_DAYS
            by the next working day                             | 1  | WORKING_DAYS
            same day                                            | 0  | DAYS
            on the same day                                     | 0  | DAYS
            by the end of the day                               | 0  | DAYS
            same school day                                     | 0  | SCHOOL_DAYS
            on the same school day                              | 0  | SCHOOL_DAYS
            on the same school day, or on the next              | 1  | SCHOOL_DAYS
            on the same or next school day                      | 1  | SCHOOL_DAYS
            the same day or the next day                        | 1  | DAYS
            on the same day or the day after the inquiry        | 0  | DAYS
            by the end of the school day                        | 0  | SCHOOL_DAYS
            within the same school day                          | 0  | SCHOOL_DAYS
            within the school day                               | 0  | SCHOOL_DAYS
            by the end of the week                              | 0  | WEEKS
            within two weeks                                    | 2  | WEEKS
            within a fortnight                                  | 2  | WEEKS
            within one calendar month                           | 1  | MONTHS
            within six months of appointment                    | 6  | MONTHS
            within a term                                       | 1  | TERMS
            within a half-term                                  | 1  | HALF_TERMS
            within one school year                              | 1  | YEARS
            within 2 to 3 days                                  | 3  | DAYS
            within 24-48 hours                                  | 48 | HOURS
            within one or two days                              | 2  | DAYS
            no more than 5 school days                          | 5  | SCHOOL_DAYS
            Reply within 5 school days                          | 5  | SCHOOL_DAYS
            Acknowledged in 3 school days                       | 3  | SCHOOL_DAYS
            immediately, and within 24 hours at the latest      | 24 | HOURS
            as soon as possible and within 24 hours             | 24 | HOURS
            Time limit: 24 hours                                | 24 | HOURS
            """)
    void aNumberWithAUnit(String words, int amount, Unit unit) {
        TimeLimit limit = TimeLimit.of(words);
        assertThat(limit.span()).contains(new Span(amount, unit));
        assertThat(limit.understood()).isTrue();
        assertThat(limit.softened()).isFalse();
        assertThat(limit.vague()).isFalse();
        assertThat(limit.isImmediate()).isFalse();
        assertThat(limit.text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            within 7 days or as soon as reasonably practicable      | 7  | DAYS
            within 7 days, or as soon as possible thereafter        | 7  | DAYS
            preferably within one hour                              | 1  | HOURS
            normally within 2 days                                  | 2  | DAYS
            Normally, parents are told within 2 days                | 2  | DAYS
            ideally the same day                                    | 0  | DAYS
            normally 24 hours                                       | 24 | HOURS
            within 24 hours where possible                          | 24 | HOURS
            wherever possible, within 24 hours                      | 24 | HOURS
            within about 3 days                                     | 3  | DAYS
            as soon as possible or within 7 days                    | 7  | DAYS
            We aim to reply within five school days                 | 5  | SCHOOL_DAYS
            """)
    void aNumberThatOtherWordsSoften(String words, int amount, Unit unit) {
        TimeLimit limit = TimeLimit.of(words);
        assertThat(limit.span()).contains(new Span(amount, unit));
        assertThat(limit.softened()).isTrue();
        assertThat(limit.vague()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"immediately", "Immediately", "at once", "straight away", "straightaway", "right away",
            "immediately after the incident", "immediate", "immediately and with constant monitoring"})
    void atOnceIsALimitWithoutANumber(String words) {
        TimeLimit limit = TimeLimit.of(words);
        assertThat(limit.isImmediate()).isTrue();
        assertThat(limit.understood()).isTrue();
        assertThat(limit.span()).isEmpty();
        assertThat(limit.vague()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"promptly", "Promptly", "in a timely manner", "as soon as possible", "without delay",
            "without undue delay", "ASAP", "as soon as reasonably practicable", "in due course", "quickly", "prompt",
            "within a reasonable time", "within a few days", "at the earliest opportunity"})
    void speedWithoutALimitIsVague(String words) {
        TimeLimit limit = TimeLimit.of(words);
        assertThat(limit.vague()).isTrue();
        assertThat(limit.understood()).isFalse();
        assertThat(limit.isImmediate()).isFalse();
        assertThat(limit.span()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ongoing", "by December", "Spring Term", "within", "within the", "24", "hours",
            "within 24", "within 24 working hours", "within 3.5 days", "within 1,000 hours", "within 2½ days",
            "within an hour and a half", "at least 24 hours", "after 7 days", "more than 7 days", "not within 24 hours",
            "within the last two years", "within Year 4", "within one year group", "kept for 6 years", "every 2 days",
            "within two weeks and again within a half-term", "within 24 hours or the next school day", "0 days",
            "24 hours to 48 hours", "within ٢٤ hours", "within 24\u0000 hours", "within 99999999999 days",
            "within 5 to 3 days", "by the end of Year 6", "by the end of the school year", "by the end of term 2"})
    void otherWordsAreKeptAsWritten(String words) {
        TimeLimit limit = TimeLimit.of(words);
        assertThat(limit.text()).isEqualTo(words.strip());
        assertThat(limit.span()).isEmpty();
        assertThat(limit.understood()).isFalse();
        assertThat(limit.vague()).isFalse();
        assertThat(limit.noLongerThan(TimeLimit.of("7 days"))).isEqualTo(Comparison.CANNOT_TELL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            same school day                    | 1 school day      | YES
            same day                           | 1 school day      | YES
            within 24 hours                    | 1 school day      | YES
            one day                            | 1 school day      | YES
            by the end of the next school day  | 1 school day      | YES
            1 school day                       | 1 school day      | YES
            1 working day                      | 1 school day      | YES
            1 school day                       | 1 working day     | YES
            immediately                        | 1 school day      | YES
            48 hours                           | 1 school day      | CANNOT_TELL
            3 days                             | 1 school day      | CANNOT_TELL
            4 days                             | 1 school day      | NO
            7 days                             | 1 school day      | NO
            2 school days                      | 1 school day      | NO
            2 working days                     | 1 school day      | NO
            1 school day                       | 24 hours          | CANNOT_TELL
            1 school day                       | 72 hours          | YES
            4 school days                      | 7 days            | YES
            5 school days                      | 7 days            | YES
            7 days                             | 5 school days     | YES
            5 school days                      | 1 week            | YES
            6 school days                      | 7 days            | NO
            10 school days                     | 2 weeks           | YES
            same school day                    | same day          | YES
            same day                           | same school day   | CANNOT_TELL
            same day                           | same day          | YES
            one hour                           | same school day   | YES
            2 hours                            | same school day   | CANNOT_TELL
            2 hours                            | same day          | CANNOT_TELL
            24 hours                           | same day          | NO
            same day                           | 24 hours          | YES
            same day                           | 10 minutes        | NO
            60 minutes                         | 1 hour            | YES
            14 days                            | two weeks         | YES
            15 days                            | two weeks         | NO
            12 months                          | 1 year            | YES
            30 days                            | 1 month           | CANNOT_TELL
            2 half-terms                       | 1 term            | YES
            4 weeks                            | 1 month           | YES
            7 days                             | immediately       | NO
            same day                           | immediately       | NO
            immediately                        | at once           | YES
            promptly                           | 1 school day      | CANNOT_TELL
            1 school day                       | promptly          | CANNOT_TELL
            immediately                        | promptly          | CANNOT_TELL
            promptly                           | immediately       | CANNOT_TELL
            preferably within one hour         | 1 school day      | CANNOT_TELL
            preferably within 7 days           | 1 school day      | NO
            one hour                           | preferably 1 day  | YES
            """)
    void isItNoLongerThan(String words, String other, Comparison answer) {
        assertThat(TimeLimit.of(words).noLongerThan(TimeLimit.of(other))).isEqualTo(answer);
    }

    @Test
    void theNumberOfASoftenedLimitCanBeComparedAlone() {
        TimeLimit limit = TimeLimit.of("preferably within one hour");
        assertThat(limit.numberNoLongerThan(TimeLimit.of("1 school day"))).isEqualTo(Comparison.YES);
    }

    @Test
    void limitsAreEqualIfTheirWordsAre() {
        assertThat(TimeLimit.of(" same day")).isEqualTo(TimeLimit.of("same day")).hasToString("same day")
                .hasSameHashCodeAs(TimeLimit.of("same day")).isNotEqualTo(TimeLimit.of("Same day"));
    }

    @Test
    void spansAreWrittenInWords() {
        assertThat(TimeLimit.of("within one school day").span().orElseThrow()).hasToString("1 school day");
        assertThat(TimeLimit.of("same school day").span().orElseThrow()).hasToString("same school day");
        assertThat(TimeLimit.of("within 24 hours").span().orElseThrow()).hasToString("24 hours");
    }
}
