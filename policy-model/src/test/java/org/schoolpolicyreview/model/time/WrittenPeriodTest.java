package org.schoolpolicyreview.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-24                              | 2023-09-01 | 2024-08-31
            2017-18                              | 2017-09-01 | 2018-08-31
            2017-2018                            | 2017-09-01 | 2018-08-31
            2023/24                              | 2023-09-01 | 2024-08-31
            2017 to 2018                         | 2017-09-01 | 2018-08-31
            2020 - 2021                          | 2020-09-01 | 2021-08-31
            academic year 2023/24                | 2023-09-01 | 2024-08-31
            2019-23                              | 2019-01-01 | 2023-12-31
            2005-10                              | 2005-01-01 | 2010-12-31
            1998-02                              | 1998-01-01 | 2002-12-31
            2022-2026                            | 2022-01-01 | 2026-12-31
            2024–2028                            | 2024-01-01 | 2028-12-31
            2020 - 2025                          | 2020-01-01 | 2025-12-31
            2025 to 2028                         | 2025-01-01 | 2028-12-31
            Single Equality Scheme 2011 - 2014   | 2011-01-01 | 2014-12-31
            Objectives 2025 to 2028              | 2025-01-01 | 2028-12-31
            between 2022 and 2026                | 2022-01-01 | 2026-12-31
            validity 2020-2021                   | 2020-09-01 | 2021-08-31
            Period covered: 2022-2026            | 2022-01-01 | 2026-12-31
            2023/24 to 2026/27                   | 2023-09-01 | 2027-08-31
            2023/24-2026/27                      | 2023-09-01 | 2027-08-31
            July 2025 to July in 2029            | 2025-07-01 | 2029-07-31
            from July 2025 to July in 2029       | 2025-07-01 | 2029-07-31
            September 2024 to August 2028        | 2024-09-01 | 2028-08-31
            September 2024 – August 2028         | 2024-09-01 | 2028-08-31
            1 September 2023 - 31 August 2024    | 2023-09-01 | 2024-08-31
            01/04/2021-31/03/2025                | 2021-04-01 | 2025-03-31
            Autumn 2023 until Summer 2027        | 2023-09-01 | 2027-08-31
            3 year plan 2024-2027                | 2024-01-01 | 2027-12-31
            2020                                 | 2020-01-01 | 2020-12-31
            Spring Term 18/19                    | 2019-01-01 | 2019-04-30
            four years from September 2024       | 2024-09-01 | 2028-09-29
            """)
    void aPeriodWithTwoEnds(String words, LocalDate from, LocalDate to) {
        WrittenPeriod period = WrittenPeriod.of(words);
        assertThat(period.range()).contains(new DateRange(from, to));
        assertThat(period.isOpenEnded()).isFalse();
        assertThat(period.text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from 1 April 2021            | 2021-04-01
            applicable from 01/04/2021   | 2021-04-01
            since 1 April 2021           | 2021-04-01
            1 April 2021 onwards         | 2021-04-01
            1 April 2021 - ongoing       | 2021-04-01
            1 April 2021 to present      | 2021-04-01
            Valid from: 1 April 2021     |
            """)
    void anOpenEndIsLeftOpen(String words, LocalDate from) {
        WrittenPeriod period = WrittenPeriod.of(words);
        assertThat(period.starts().map(DateRange::from)).isEqualTo(java.util.Optional.ofNullable(from));
        assertThat(period.ends()).isEmpty();
        assertThat(period.range()).isEmpty();
        assertThat(period.isOpenEnded()).isEqualTo(from != null);
    }

    @Test
    void academicYearsStartAndEndOnADay() {
        WrittenPeriod period = WrittenPeriod.of("2023/24 to 2026/27");
        assertThat(period.starts()).contains(DateRange.of(LocalDate.of(2023, 9, 1)));
        assertThat(period.ends()).contains(DateRange.of(LocalDate.of(2027, 8, 31)));
    }

    @Test
    void aLengthAndDatesThatDisagreeAreBothKept() {
        WrittenPeriod period = WrittenPeriod.of("three-year period from 2017 to 2018");
        assertThat(period.length()).contains(Period.ofYears(3));
        assertThat(period.range()).contains(DateRange.ofAcademicYear(2017));
    }

    @Test
    void aPeriodMayGiveItsEndOnly() {
        WrittenPeriod period = WrittenPeriod.of("until July 2028");
        assertThat(period.starts()).isEmpty();
        assertThat(period.ends()).contains(WrittenDate.of("July 2028").range().orElseThrow());
        assertThat(period.isOpenEnded()).isFalse();
        assertThat(period.understood()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3 year plan, P3Y", "four years, P4Y", "three-year, P3Y", "a year, P1Y", "18 months, P18M",
            "a 3-year rolling plan, P3Y", "four (4) years, P4Y", "3 year plan 2024-2027, P3Y"})
    void aLengthIsKeptAsALength(String words, Period length) {
        assertThat(WrittenPeriod.of(words).length()).contains(length);
    }

    @Test
    void aLengthAloneGivesNoRange() {
        WrittenPeriod plan = WrittenPeriod.of("3 year plan");
        assertThat(plan.range()).isEmpty();
        assertThat(plan.starts()).isEmpty();
        assertThat(plan.isOpenEnded()).isFalse();
        assertThat(plan.understood()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-2023                      | 2027-2023 ends before it starts
            2023-19                        | 2023-19 ends before it starts
            September 2028 to August 2024  | September 2028 to August 2024 ends before it starts
            1 March 2024 to 31 April 2025  | there is no 31 April 2025
            """)
    void aPeriodThatCannotBeSaysWhy(String words, String why) {
        assertThat(WrittenPeriod.of(words).impossible()).contains(why);
        assertThat(WrittenPeriod.of(words).understood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ongoing", "termly", "to", "from", "-", "2024-25-26-27",
            "September 2024 and May 2025", "September 2024, May 2025",
            "from this July to July in 4 years' time", "financial year 2024/25",
            "1 April 2021", "September to August 2025", "2 to 3 years ago", "about 2020-2025", "September 2024 to",
            "until September 2024, ongoing", "2020-2025-2030",
            "not before 2024", "24/7", "Year 4 to Year 6", "٢٠٢٠-٢٠٢٤"})
    void otherWordsAreKeptAsWritten(String words) {
        WrittenPeriod period = WrittenPeriod.of(words);
        assertThat(period.text()).isEqualTo(words);
        assertThat(period.understood()).isFalse();
        assertThat(period.impossible()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            September 2024 to August 2028  | YES
            2023/24 to 2026/27             | YES
            2023-24                        | YES
            1 May 2024 to 30 April 2028    | YES
            1 May 2024 to 1 May 2028       | NO
            July 2025 to July in 2029      | CANNOT_TELL
            2022-2026                      | CANNOT_TELL
            2022-2025                      | YES
            2020 - 2025                    | NO
            four years                     | YES
            5 year plan                    | NO
            60 months                      | NO
            from 1 April 2021              | CANNOT_TELL
            ongoing                        | CANNOT_TELL
            """)
    void isItNoLongerThanFourYears(String words, Comparison answer) {
        assertThat(WrittenPeriod.of(words).noLongerThan(Period.ofYears(4))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-2026                      | 2024-06-01 | YES
            2022-2026                      | 2026-06-01 | CANNOT_TELL
            2022-2026                      | 2027-01-01 | NO
            2022-2026                      | 2021-12-31 | NO
            from 1 April 2021              | 2024-06-01 | CANNOT_TELL
            from 1 April 2021              | 2021-03-31 | NO
            2023-24                        | 2023-09-01 | YES
            2023-24                        | 2024-08-31 | YES
            2023-24                        | 2024-09-01 | NO
            """)
    void isADayInIt(String words, LocalDate day, Comparison answer) {
        assertThat(WrittenPeriod.of(words).contains(day)).isEqualTo(answer);
    }

    @Test
    void itsDatesMayBeWrittenApart() {
        WrittenPeriod period = WrittenPeriod.between(WrittenDate.of("Autumn 2023"), WrittenDate.of("Summer 2027"));
        assertThat(period).hasToString("Autumn 2023 to Summer 2027").isEqualTo(WrittenPeriod.of(period.text()));
        assertThat(WrittenPeriod.startingOn(WrittenDate.of("April 2024")).isOpenEnded()).isTrue();
        assertThat(WrittenPeriod.endingOn(WrittenDate.of("April 2024")).ends()).isPresent();
        assertThat(WrittenPeriod.between(WrittenDate.of("ongoing"), WrittenDate.of("2027")).starts()).isEmpty();
    }

    @Test
    void datesApartCanContradictEachOtherOrBeImpossible() {
        assertThat(WrittenPeriod.between(WrittenDate.of("2027"), WrittenDate.of("2023")).impossible())
                .contains("2027 to 2023 ends before it starts");
        assertThat(WrittenPeriod.between(WrittenDate.of("2027"), WrittenDate.of("31/02/2028")).impossible())
                .contains("there is no 31 February 2028");
    }
}
