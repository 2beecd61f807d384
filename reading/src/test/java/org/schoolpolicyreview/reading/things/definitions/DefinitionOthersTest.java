package org.schoolpolicyreview.reading.things.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.schoolpolicyreview.reading.things.definitions.Defined.definitions;
import static org.schoolpolicyreview.reading.things.definitions.Defined.only;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.TermDefinition;

@DisplayName("A term that is defined in other words than its own noun")
class DefinitionOthersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A pupil is disabled if they have an impairment which lasts and makes daily life harder. | disability",
        "Under the Act, a person is disabled where an impairment has a long-term effect on daily life. | disability",
        "Somebody is being bullied when others hurt them again and again. | bullying",
        "We say that a child is harassed when unwanted remarks make school frightening. | harassment"})
    @DisplayName("may be what is said of a person")
    void states(String sentence, String term) {
        assertThat(only(sentence).term()).isEqualTo(term);
    }

    @ParameterizedTest
    @ValueSource(strings = {"If a child is being bullied, tell us.", "No pupil is excluded because a pupil is disabled.",
        "The ramp is used by a pupil with a disability when the lift is out of order."})
    @DisplayName("is not defined where a person is only spoken of")
    void spokenOf(String sentence) {
        assertThat(definitions(sentence)).isEmpty();
    }

    @Test
    @DisplayName("may be a kind of bullying in a list, with a doubt where only examples stand")
    void kindsOfBullying() {
        assertThat(definitions("# What is bullying?", "It can be:", "- Racist: taunts, gestures, graffiti",
                "- Homophobic - insults because of who somebody loves", "- Physical: pushing and kicking"))
                .extracting(TermDefinition::term, TermDefinition::certainty).containsExactly(
                        tuple("racist bullying", Certainty.LIKELY),
                        tuple("homophobic bullying", Certainty.SURE));
        assertThat(definitions("# How we record it", "- Racist: taunts, gestures, graffiti")).noneMatch(
                definition -> definition.term().equals("racist bullying"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "because of their race, which takes in colour, nationality and origins | race",
        "Race (and that includes colour and nationality) is one of them. | race"})
    @DisplayName("may be told in passing by what it takes in")
    void takesIn(String sentence, String term) {
        assertThat(only(sentence).term()).isEqualTo(term);
    }

    @Test
    @DisplayName("is not told by what a lesson about it includes")
    void lesson() {
        assertThat(definitions("Staff have an hour on racism, which includes looking at our form together.")).isEmpty();
    }

    @Test
    @DisplayName("may be a word of every day, where it is told fully")
    void everyday() {
        assertThat(only("A concern is a worry about something that we may be able to put right.").term()).isEqualTo("concern");
        assertThat(definitions("A complaint is a serious matter.")).isEmpty();
        assertThat(definitions("# Complaints", "Any person who is unhappy may write to us.")).isEmpty();
    }

    @Test
    @DisplayName("loses the short form that stands beside it")
    void shortForm() {
        assertThat(only("# Definitions", "Record of Concern or ROC means the sheet that staff fill in.").term())
                .isEqualTo("record of concern");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "If the child, or anyone else, thinks it was racist, that is how we treat it.",
        "If anybody says something that a pupil or any other person feels is racist, we will treat it that way."})
    @DisplayName("may be a racist incident that is only said to be treated so")
    void treatedSo(String sentence) {
        TermDefinition definition = only(sentence);

        assertThat(definition.term()).isEqualTo("racist incident");
        assertThat(definition.isByPerception()).isTrue();
        assertThat(definition.isByAnyoneElse()).isTrue();
    }

    @Test
    @DisplayName("may answer a heading that asks whether something is racist")
    void asked() {
        assertThat(only("# Is it racist?", "If the pupil thinks so, it is.").term()).isEqualTo("racist incident");
        assertThat(definitions("# Is it lunch time?", "If the pupil thinks so, it is.")).isEmpty();
    }

    @Test
    @DisplayName("is like the one before it")
    void like() {
        assertThat(definitions("# Definitions", "A hate incident is any act perceived to be driven by hatred by the victim or by "
                + "another.", "A prejudice-related incident is an occurrence of like kind, on other grounds."))
                .allMatch(definition -> definition.isByPerception() && definition.isByAnyoneElse());
    }

    @Test
    @DisplayName("is not told by what an act may be")
    void mayBe() {
        assertThat(definitions("Threats and damage may be hate crimes.")).isEmpty();
    }
}
