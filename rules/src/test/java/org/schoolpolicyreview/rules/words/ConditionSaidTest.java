package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a promise hold only sometimes is found in the words. */
class ConditionSaidTest {

    private static final Predicate<String> FOR_SAFETY = Pattern.compile("\\bat risk\\b|\\bharm").asPredicate();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            If the lead thinks it serious, tell them within one day.              | If the lead thinks it serious
            Tell them within one day unless the head decides otherwise.           | unless the head decides otherwise
            Tell them within one day except in the holidays.                      | except in the holidays
            Tell them within one day, provided that there is time.                | provided that there is time
            Subject to approval by governors, tell them within one day.           | Subject to approval by governors
            Tell them within one day of the meeting.                              | of the meeting
            Tell them within one day where the incident is repeated.              | where the incident is repeated
            Tell them within one day if it seems sensible.                        | if it seems sensible
            Tell them within one day when staff consider it appropriate.          | when staff consider it appropriate
            All of them, except the supply teachers, are told within one day.     | except the supply teachers
            All except supply teachers must tell them within one day.             | except supply teachers
            Tell them within one day, at the headteacher's discretion.            | at the headteacher's discretion
            Tell them within one day, as resources allow.                         | as resources allow
            Tell them within one day, workload permitting.                        | workload permitting
            Tell them within one day, but only for repeated incidents.            | only for repeated incidents
            In exceptional circumstances, tell them within one day.               | In exceptional circumstances
            Tell them within one day of every serious incident.                   | every serious incident
            Tell them within one day, or five days for minor incidents.           | or five days for minor incidents
            Whenever the head thinks fit, tell them within one day.               | Whenever the head thinks fit
            """)
    void aConditionInTheWords(String words, String condition) {
        assertThat(ConditionSaid.of(Passages.words(words))).contains(condition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"If an incident is racist, tell them within one day.", "When it happens, tell them within one day.",
            "Tell them within one day, even if it is not proven.", "Tell them within one day. Only if all agree, meet them.",
            "Tell them within one day, not only in school.", "Tell them within one day, but only if it is racist bullying.",
            "Tell them within one day of hearing of it.", "If staff believe that it is racist, tell them within one day.",
            "Tell them within one day of every incident, serious or not.", "Subject to the law on data protection, tell them within one day.",
            "Where a child tells an adult, the head is told within one day.", "No one except the lead is told within one day."})
    void noConditionThatNarrowsIt(String words) {
        assertThat(ConditionSaid.of(Passages.words(words))).isEmpty();
    }

    @Test
    void aConditionThatMayRightlyStandThereDoesNotCount() {
        Passage statement = Passages.words("Parents are told within one day unless that would put the child at risk.");
        assertThat(ConditionSaid.of(statement)).isPresent();
        assertThat(ConditionSaid.of(statement, FOR_SAFETY)).isEmpty();
    }

    @Test
    void aSecondConditionBesidesARightOneCounts() {
        Passage statement = Passages.words("If it is serious, parents are told within one day, unless that would do harm.");
        assertThat(ConditionSaid.of(statement, FOR_SAFETY)).contains("If it is serious");
    }

    @Test
    void theConditionOnAnyStretch() {
        String words = "The police are called if the head sees fit. Staff keep the record of the inquiry.";
        Passage statement = Passages.words(words);
        assertThat(ConditionSaid.at(statement, 4, 10, each -> false)).contains("if the head sees fit");
        assertThat(ConditionSaid.at(statement, words.indexOf("record"), words.indexOf("record") + 6, each -> false)).isEmpty();
        assertThatThrownBy(() -> ConditionSaid.at(statement, 4, 400, each -> false))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theConditionOnARhythm() {
        Passage statement = Passages.words("Governors are told every term only if there is something to tell.");
        assertThat(ConditionSaid.ofRhythm(statement, each -> false)).contains("only if there is something to tell");
    }
}
