package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done until some day, or will be from some day, is not what holds on the day of the review. */
class TimeSaidTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Until 2019 records were written within one school day.                  | Until 2019
            Up to 31 August 2024, staff write it within one school day.             | Up to 31 August 2024
            Before September 2019 staff wrote it within one school day.             | Before September 2019
            From 2012 to 2019 staff write it within one school day.                 | From 2012 to 2019
            From September 2028 staff will write it within one school day.          | From September 2028
            With effect from 01/09/2028 staff must write it within one school day.  | With effect from 01/09/2028
            As of 1 January 2027, staff will write it within one school day.        | As of 1 January 2027
            Staff will write it within one school day from the autumn term 2027.    | from the autumn term 2027
            By September 2028 staff will write it within one school day.            | By September 2028
            In 2023 staff recorded it within one school day.                        | In 2023
            In the school year 2017-18 records were written within one school day.  | In the school year 2017-18
            In 2027 staff will write it within one school day.                      | In 2027
            The record was written within one school day.                           | was
            All incidents were recorded within one school day.                      | were
            Staff used to write it within one school day.                           | used to
            """)
    void anotherTime(String words, String said) {
        assertThat(TimeSaid.otherTime(words, TODAY)).contains(said);
        int at = words.indexOf("school");
        assertThat(TimeSaid.otherTime(words, at, at + 6, TODAY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Staff must write it within one school day.", "Until 31 August 2029 staff write it within one school day.",
            "From September 2026 staff will write it within one school day.", "Since 2011 staff write it within one school day.",
            "Staff who were told of it write it down within one school day.", "If it was seen by a child, staff write it within a day.",
            "In 2024 the governors agreed that staff must write it within one school day.",
            "In November 2026 staff will write it within one school day.", "Staff record it under the Equality Act 2010.",
            "This policy, which was agreed in 2023, is kept under review.", "Records are kept until 2030.",
            "Until 2019 this was optional. Now staff must write it within one school day.",
            "Staff must write it within one school day of the day on which it was seen."})
    void whatHoldsToday(String words) {
        assertThat(TimeSaid.otherTime(words, TODAY)).isEmpty();
    }

    @Test
    void theClauseOfTheStretchCounts() {
        String words = "Until 2019 this was optional. Staff write it down within a day.";
        assertThat(TimeSaid.otherTime(words, words.indexOf("within"), words.length(), TODAY)).isEmpty();
        assertThat(TimeSaid.otherTime(words, 11, 15, TODAY)).contains("Until 2019");
    }
}
