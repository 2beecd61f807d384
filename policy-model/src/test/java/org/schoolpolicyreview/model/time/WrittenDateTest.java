package org.schoolpolicyreview.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-03-31                    | 2027-03-31
            2027/03/31                    | 2027-03-31
            31/03/2027                    | 2027-03-31
            04/03/2021                    | 2021-03-04
            18-1-18                       | 2018-01-18
            31.3.27                       | 2027-03-31
            31.03.2027                    | 2027-03-31
            1/9/99                        | 1999-09-01
            1/9/69                        | 2069-09-01
            1/9/70                        | 1970-09-01
            29/02/2024                    | 2024-02-29
            11th July 2017                | 2017-07-11
            19 Jun 2023                   | 2023-06-19
            19-Jun-2023                   | 2023-06-19
            July 9 2020                   | 2020-07-09
            July 9th, 2020                | 2020-07-09
            Dec 14, 2023                  | 2023-12-14
            04 March 2024                 | 2024-03-04
            4th of March 2024             | 2024-03-04
            1 October 2025.               | 2025-10-01
            3 May 24                      | 2024-05-03
            Monday 4 March 2024           | 2024-03-04
            Monday, 4th March, 2024       | 2024-03-04
            12TH SEPT. 2022               | 2022-09-12
            """)
    void aDay(String words, LocalDate day) {
        assertThat(WrittenDate.of(words).range()).contains(DateRange.of(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            September 2024                | 2024-09-01 | 2024-09-30
            MARCH 2013                    | 2013-03-01 | 2013-03-31
            february 2024                 | 2024-02-01 | 2024-02-29
            Sept 24                       | 2024-09-01 | 2024-09-30
            Sep-24                        | 2024-09-01 | 2024-09-30
            Sept '24                      | 2024-09-01 | 2024-09-30
            October 24                    | 2024-10-01 | 2024-10-31
            October 15                    | 2015-10-01 | 2015-10-31
            May 19                        | 2019-05-01 | 2019-05-31
            March 99                      | 1999-03-01 | 1999-03-31
            July in 2029                  | 2029-07-01 | 2029-07-31
            September, 2017               | 2017-09-01 | 2017-09-30
            09/2024                       | 2024-09-01 | 2024-09-30
            2024-05                       | 2024-05-01 | 2024-05-31
            end of July 2024              | 2024-07-21 | 2024-07-31
            beginning of July 2024        | 2024-07-01 | 2024-07-10
            """)
    void aMonth(String words, LocalDate from, LocalDate to) {
        assertThat(WrittenDate.of(words).range()).contains(new DateRange(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Autumn 2020                   | 2020-09-01 | 2020-12-31
            Autumn Term 2020              | 2020-09-01 | 2020-12-31
            Autumn 2013                   | 2013-09-01 | 2013-12-31
            Spring 2017                   | 2017-01-01 | 2017-04-30
            Spring Term 18/19             | 2019-01-01 | 2019-04-30
            Spring Term 2018-2019         | 2019-01-01 | 2019-04-30
            Autumn term 2024-25           | 2024-09-01 | 2024-12-31
            Summer term 2023/24           | 2024-04-01 | 2024-08-31
            Summer 2020                   | 2020-04-01 | 2020-08-31
            summer term 2017              | 2017-04-01 | 2017-08-31
            Summer Term, 2024             | 2024-04-01 | 2024-08-31
            the spring term of 2019       | 2019-01-01 | 2019-04-30
            Autumn 24                     | 2024-09-01 | 2024-12-31
            Autumn 2 2024                 | 2024-09-01 | 2024-12-31
            Spring term 1 2024            | 2024-01-01 | 2024-04-30
            Autumn Term 11/12             | 2011-09-01 | 2011-12-31
            End of Summer 2022            | 2022-07-01 | 2022-08-31
            the end of the autumn term 24 | 2024-12-01 | 2024-12-31
            end of spring term 2024       | 2024-03-01 | 2024-04-30
            start of Autumn Term 2024     | 2024-09-01 | 2024-09-30
            """)
    void aTerm(String words, LocalDate from, LocalDate to) {
        assertThat(WrittenDate.of(words).range()).contains(new DateRange(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020                          | 2020-01-01 | 2020-12-31
            early 2020                    | 2020-01-01 | 2020-12-31
            mid-2020                      | 2020-01-01 | 2020-12-31
            end of 2020                   | 2020-12-01 | 2020-12-31
            2023-24                       | 2023-09-01 | 2024-08-31
            2024/25                       | 2024-09-01 | 2025-08-31
            24/25                         | 2024-09-01 | 2025-08-31
            2021/2022                     | 2021-09-01 | 2022-08-31
            2021-2022                     | 2021-09-01 | 2022-08-31
            2021–22                       | 2021-09-01 | 2022-08-31
            1999/00                       | 1999-09-01 | 2000-08-31
            academic year 2023/24         | 2023-09-01 | 2024-08-31
            academic year 11/12           | 2011-09-01 | 2012-08-31
            2023/24 academic year         | 2023-09-01 | 2024-08-31
            School Year 2023-2024         | 2023-09-01 | 2024-08-31
            end of academic year 2023/24  | 2024-07-01 | 2024-08-31
            end of the academic year 2023/24 | 2024-07-01 | 2024-08-31
            end of 2023/24                | 2024-07-01 | 2024-08-31
            """)
    void aYear(String words, LocalDate from, LocalDate to) {
        assertThat(WrittenDate.of(words).range()).contains(new DateRange(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Version: September 2025                                | 2025-09-01 | 2025-09-30
            Last reviewed on: September 2024                       | 2024-09-01 | 2024-09-30
            Approved by the Local Academy Council: 1 October 2025  | 2025-10-01 | 2025-10-01
            applicable from 01/04/2021                             | 2021-04-01 | 2021-04-01
            Ratified by governors on 12 May 2023                   | 2023-05-12 | 2023-05-12
            Approved by: September 2024                            | 2024-09-01 | 2024-09-30
            04/03/2021 by the Trust Board                          | 2021-03-04 | 2021-03-04
            Autumn 2016 (no change)                                | 2016-09-01 | 2016-12-31
            as at March 2024                                       | 2024-03-01 | 2024-03-31
            """)
    void aLabelOrARemarkBesideIt(String words, LocalDate from, LocalDate to) {
        WrittenDate date = WrittenDate.of(words);
        assertThat(date.range()).contains(new DateRange(from, to));
        assertThat(date.isDeadline()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Next review due by: September 2027              | 2027-09-01 | 2027-09-30
            by July 2029                                    | 2029-07-01 | 2029-07-31
            To be reviewed by July 2029                     | 2029-07-01 | 2029-07-31
            on or before Summer 2020                        | 2020-04-01 | 2020-08-31
            Summer 2020, on or before                       | 2020-04-01 | 2020-08-31
            no later than 31 March 2027                     | 2027-03-31 | 2027-03-31
            by the end of the academic year 2023/24         | 2024-07-01 | 2024-08-31
            by the academic year 2023/24                    | 2023-09-01 | 2024-08-31
            by Friday 1 March 2024                          | 2024-03-01 | 2024-03-01
            31 March 2027 at the latest                     | 2027-03-31 | 2027-03-31
            September 2027 or sooner if the law changes     | 2027-09-01 | 2027-09-30
            """)
    void aDeadline(String words, LocalDate from, LocalDate to) {
        WrittenDate date = WrittenDate.of(words);
        assertThat(date.range()).contains(new DateRange(from, to));
        assertThat(date.isDeadline()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31/02/2027                 | there is no 31 February 2027
            2027-02-31                 | there is no 31 February 2027
            29 February 2023           | there is no 29 February 2023
            by 31st April 2025         | there is no 31 April 2025
            12/31/2020                 | there is no month 31; dates are read day first
            2020-13-01                 | there is no month 13; dates are read day first
            2024-25-26                 | there is no month 25; dates are read day first
            00/01/2020                 | there is no 0 January 2020
            45 March 2024              | there is no 45 March 2024
            01/01/0024                 | the year 24 is not one between 1800 and 2199
            Tuesday 4 March 2024       | 4 March 2024 is a Monday, not a Tuesday
            """)
    void aDateThatCannotBeSaysWhy(String words, String why) {
        WrittenDate date = WrittenDate.of(words);
        assertThat(date.impossible()).contains(why);
        assertThat(date.understood()).isFalse();
        assertThat(date.isDeadline()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ongoing", "Ongoing", "immediately", "Immediately and with constant monitoring",
            "by December", "Spring Term", "spring", "24 October", "October 5", "4 March", "tbc", "TBA", "annual",
            "2022-2026", "2019-23", "2005-10", "11/12", "3/24", "September 2024 to August 2028", "after September 2024",
            "later than September 2024", "no September 2024", "no earlier than September 2024",
            "since 2019", "not reviewed since 2019", "about September 2024", "two years after September 2024",
            "within six months of March 2024", "Equality Act 2010", "Regulations 2017", "SI 2017/353", "2010s",
            "2024.5", "financial year 2024/25", "24 hours", "Year 4", "1-5 July 2024", "September 2024 and May 2025",
            "academic year 2024", "2 0 2 4", "20204", "v3.2024", "Summer 2020 - Autumn 2021"})
    void otherWordsAreKeptAsWritten(String words) {
        WrittenDate date = WrittenDate.of(words);
        assertThat(date.text()).isEqualTo(words);
        assertThat(date.understood()).isFalse();
        assertThat(date.range()).isEmpty();
        assertThat(date.impossible()).isEmpty();
        assertThat(date.before(LocalDate.of(2030, 1, 1))).isEqualTo(Comparison.CANNOT_TELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "-", "/", "//", ".", "'", ":", "::::", "\u0000", "2024\u0000", "\u200b2024",
            "٢٠٢٤", "２０２４", "31/03/٢٠٢٧", "²⁰²⁴", "½", "🗓 2024", "99999999999999999999", "1/1/1/1/1/1",
            "-----2024-----25", "Septem\u00adber 2024"})
    void hostileWordsAreKeptAsWritten(String words) {
        WrittenDate date = WrittenDate.of(words);
        assertThat(date.text()).isEqualTo(words.strip());
        assertThat(date.understood()).isFalse();
        assertThat(date.impossible()).isEmpty();
    }

    @Test
    void theWordsAreKeptExactlyWithoutTheSpaceAroundThem() {
        assertThat(WrittenDate.of("  Last  reviewed on:\u00a0September 2024\n"))
                .hasToString("Last  reviewed on:\u00a0September 2024")
                .extracting(WrittenDate::understood).isEqualTo(true);
    }

    @Test
    void datesAreEqualIfTheirWordsAre() {
        assertThat(WrittenDate.of(" Autumn 2020 ")).isEqualTo(WrittenDate.of("Autumn 2020"))
                .hasSameHashCodeAs(WrittenDate.of("Autumn 2020")).isNotEqualTo(WrittenDate.of("autumn 2020"));
    }

    @Test
    void comparisonsSayWhenTheyCannotTell() {
        WrittenDate date = WrittenDate.of("September 2024");
        assertThat(date.before(LocalDate.of(2024, 10, 1))).isEqualTo(Comparison.YES);
        assertThat(date.before(LocalDate.of(2024, 9, 30))).isEqualTo(Comparison.CANNOT_TELL);
        assertThat(date.before(LocalDate.of(2024, 9, 1))).isEqualTo(Comparison.NO);
        assertThat(date.after(LocalDate.of(2024, 8, 31))).isEqualTo(Comparison.YES);
        assertThat(date.before(WrittenDate.of("Autumn 2024"))).isEqualTo(Comparison.CANNOT_TELL);
        assertThat(date.before(WrittenDate.of("October 24"))).isEqualTo(Comparison.YES);
        assertThat(date.before(WrittenDate.of("ongoing"))).isEqualTo(Comparison.CANNOT_TELL);
        assertThat(date.withinLast(Period.ofYears(4), LocalDate.of(2026, 11, 23))).isEqualTo(Comparison.YES);
        assertThat(WrittenDate.of("ongoing").withinLast(Period.ofYears(4), LocalDate.of(2026, 11, 23)))
                .isEqualTo(Comparison.CANNOT_TELL);
    }
}
