package org.schoolpolicyreview.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsInSentencesTest {

    static Stream<Arguments> sentencesWithLimits() {
        return Stream.of(
                arguments("The adult must write the record on the same school day and tell the lead within one "
                        + "school day.",
                        List.of("same school day", "within one school day")),
                arguments("incidents are entered on ClassCharts within 5 working days;",
                        List.of("within 5 working days")),
                arguments("families are telephoned within 2 school days, unless the safeguarding lead advises "
                        + "against it;",
                        List.of("within 2 school days")),
                arguments("Acknowledged in 3 school days; reply within 15 school days",
                        List.of("in 3 school days", "within 15 school days")),
                arguments("Held within 20 school days of the request; decision within 5 school days",
                        List.of("within 20 school days", "within 5 school days")),
                arguments("Complete the incident record within 24 hours and alert the lead.",
                        List.of("within 24 hours")),
                arguments("within twelve months, so that the real effect can be compared",
                        List.of("within twelve months")),
                arguments("Trustees are trained within six months of appointment and every two years.",
                        List.of("within six months")),
                arguments("Report within 7 days or as soon as reasonably practicable to the council.",
                        List.of("within 7 days or as soon as reasonably practicable")),
                arguments("Investigate quickly, preferably within one hour.",
                        List.of("quickly", "preferably within one hour")),
                arguments("Normally, parents are told within 2 days. We reply within a week.",
                        List.of("Normally, parents are told within 2 days", "within a week")),
                arguments("We aim to help. Parents are told within 2 days.", List.of("within 2 days")),
                arguments("It must be challenged immediately and reported as soon as possible.",
                        List.of("immediately", "as soon as possible")),
                arguments("Recorded and passed to the lead by the end of the next school day at the latest",
                        List.of("by the end of the next school day")),
                arguments("Follow up within two weeks and again within a half-term",
                        List.of("within two weeks", "within a half-term")),
                arguments("the parents of the perpetrator are written to in due course;", List.of("in due course")),
                arguments("Parents are told where possible on the same day.",
                        List.of("where possible on the same day")),
                arguments("They are written down within five school days on the Behaviour Log.",
                        List.of("within five school days")),
                arguments("A record is made on the day of the incident.", List.of("on the day of the incident")),
                arguments("Parents are told that day.", List.of("that day")),
                arguments("Complete the form before leaving the premises that day and hand it in.",
                        List.of("before leaving the premises that day")));
    }

    @ParameterizedTest
    @MethodSource("sentencesWithLimits")
    void theLimitsOfASentence(String sentence, List<String> limits) {
        assertThat(TimeLimit.foundIn(sentence)).extracting(TimeLimit::text).isEqualTo(limits);
    }

    @ParameterizedTest
    @MethodSource("sentencesWithLimits")
    void whatIsFoundIsUnderstoodOrVague(String sentence) {
        assertThat(TimeLimit.foundIn(sentence)).allMatch(limit -> limit.understood() || limit.vague());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Pupils of Year 4 and Class 3, aged 3 to 11, on page 12 and under section 149.",
            "The Equality Act 2010 and Regulations 2017 apply within the school.",
            "All have been trained in fair recruitment within the last two years.",
            "A pupil can be suspended for up to five days, or for a day or more.",
            "Staff on duty that day write it down.", "It is for the adult on duty on the day of the incident.",
            "If the lead was away that day, it waits.", "Pupils say goodbye before leaving school.",
            "Records are kept for six years, and for 25 years in some cases.",
            "You may be able to get 30 hours. Staff had two days of training in 2023.",
            "You have 10 school days from the stage 2 letter to ask for a panel.",
            "In two years there were 40 incidents, and in one week three.",
            "Three months ago, over two years, after 7 days, 24 hours a day.",
            "within each year group, within Year 6, within the group, within 3 miles, within one year group",
            "It is not immediately clear; they all at once ran off, at the end of the day.",
            "by the end of Year 6, by the end of term 2, by the end of the autumn term 2024",
            "The policy runs for three years and is reviewed every two years.",
            "immediate family and prompt cards; the school is open five days a week"})
    void whatMayBeSomethingElseIsNoLimit(String sentence) {
        assertThat(TimeLimit.foundIn(sentence)).isEmpty();
    }
}
