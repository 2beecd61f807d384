package org.schoolpolicyreview.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmsInSentencesTest {

    static Stream<Arguments> sentencesWithRhythms() {
        return Stream.of(
                arguments("All staff are trained at induction and every two years.",
                        List.of("at induction", "every two years")),
                arguments("reviewed at least once every two years, sooner if changes are suggested. It is "
                        + "published termly.",
                        List.of("at least once every two years, sooner if changes are suggested", "termly")),
                arguments("Each academy publishes pupil information each year and objectives at least every "
                        + "four years.",
                        List.of("each year", "at least every four years")),
                arguments("The lead reviews the log every term; the Director reports every year.",
                        List.of("every term", "every year")),
                arguments("The pastoral team looks at suspensions each half-term by ethnicity.",
                        List.of("each half-term")),
                arguments("The Director of People reports to the Trust Board each November.", List.of("each November")),
                arguments("An annual questionnaire goes to pupils each March.", List.of("annual", "each March")),
                arguments("The Executive Headteacher tells governors twice a year about bullying.",
                        List.of("twice a year")),
                arguments("A return goes to the council by 30 March each year.", List.of("by 30 March each year")),
                arguments("We report each year by 30 March to governors.", List.of("each year by 30 March")),
                arguments("The policy is reviewed annually or when the law changes, and staff are trained every "
                        + "two years.",
                        List.of("annually or when the law changes", "every two years")),
                arguments("Policies are monitored and reviewed on a regular basis.", List.of("on a regular basis")),
                arguments("Objectives are shared with each new intake, and with each new intake of staff.",
                        List.of("with each new intake", "with each new intake")),
                arguments("practise these every September and January.", List.of("every September and January")),
                arguments("At each termly meeting governors hear of it.", List.of("termly")),
                arguments("Staff go through it on the training day at the start of September.",
                        List.of("at the start of September")));
    }

    @ParameterizedTest
    @MethodSource("sentencesWithRhythms")
    void theRhythmsOfASentence(String sentence, List<String> rhythms) {
        assertThat(Rhythm.foundIn(sentence)).extracting(Rhythm::text).isEqualTo(rhythms);
    }

    @ParameterizedTest
    @MethodSource("sentencesWithRhythms")
    void whatIsFoundIsUnderstoodOrVagueOrAnEvent(String sentence) {
        assertThat(Rhythm.foundIn(sentence))
                .allMatch(rhythm -> rhythm.understood() || rhythm.vague() || !rhythm.events().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "It will be launched at the start of September.", "They were told at the start of September.",
            "It holds at the start of September 2027.",
            "Each year group, each Year Manager and every Year 6 class, in each of the houses.",
            "Pupils aged 3 to 11 in Years 5 and 6, on page 12, under section 149.",
            "Staff take annual leave and have daily lives.",
            "They each may choose; every child matters; each school decides.",
            "We reviewed it once. It happened three times, or 1,500 times a year. 5 days a week.",
            "the three terms of a year, all year, for three years, every two to three years",
            "within the last two years, within two years, the 2 year plan",
            "Ongoing support, constant care and immediate help as needed"})
    void whatMayBeSomethingElseIsNoRhythm(String sentence) {
        assertThat(Rhythm.foundIn(sentence)).isEmpty();
    }
}
