package org.schoolpolicyreview.reading.things.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolpolicyreview.reading.things.definitions.Defined.definitions;
import static org.schoolpolicyreview.reading.things.definitions.Defined.only;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.TermDefinition;

@DisplayName("What a term means")
class DefinitionReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "A racist incident is any incident which is perceived to be racist by the victim or any other person.",
        "Racist incident means any incident that the victim or anybody else perceives as racist.",
        "By a racial incident we mean any incident that the person targeted, or anyone else, believes to be racist.",
        "We define a race-related incident as anything felt to be racist by the child it happened to or by anyone else.",
        "We call it a racist incident when the child who was hurt, or anyone else, thinks that it was racist.",
        "Racist incident: any incident perceived to be racist by the victim or by any other person",
        "Racist incidents – anything that the victim or any other person perceives to be racist.",
        "For the purposes of this policy, a racist incident is any event which the target or any other person regards as racist.",
        "The Stephen Lawrence Inquiry defined a racist incident as any incident perceived to be racist by the victim or any other person.",
        "We use the definition of the Stephen Lawrence Inquiry: a racist incident is any incident which is perceived to be racist by the victim or any other person.",
        "An incident is racist if the person it happened to, or anyone else, feels that it was.  It was racist to them.",
        "An incident counts as racist when the victim or any other person thinks it was racist.",
        "Anything that the victim or anyone else perceives to be racist is treated as a racist incident.",
        "We treat as racist anything that the person on the receiving end, or anyone who saw it, takes to be racist.",
        "Racist incidents are those where the victim, a witness or anyone else believes there was a racist motive.",
        "A racist incident is any incident, whether or not anybody meant it to be deliberate, which is perceived to be racist by the victim or any other person.",
        "Racist incident: any act, meant or not, that the victim or anyone else feels was racist; it need not be repeated.",
        "A \"racist incident\" is defined by the Macpherson report as any incident perceived to be racist by the victim or any other person.",
        "The Macpherson definition (any incident which is perceived to be racist by the victim or any other person) is used here.",
        "Q: What is a racist incident? A: Any incident that the victim or anybody else believes to be racist.",
        "The definition of a racist incident is any incident perceived to be racist by the victim or any other person."})
    @DisplayName("is read in the ways in which schools say it, with whose view decides")
    void racistIncident(String sentence) {
        TermDefinition definition = definitions(sentence).stream().findFirst().orElseThrow(() -> new AssertionError(sentence));
        assertThat(definition.term()).as(sentence).isEqualTo("racist incident");
        assertThat(definition.byPerception().value()).as(sentence).contains(true);
        assertThat(definition.byAnyoneElse().value()).as(sentence).contains(true);
        assertThat(definition.narrowings()).as(sentence).isEmpty();
    }

    @Test
    @DisplayName("is read under a heading, after a bold term, under a question and in a table")
    void labels() {
        assertThat(only("# What is a racist incident?", "It is any incident which anyone perceives to be racist.").term())
                .isEqualTo("racist incident");
        assertThat(only("# Racist incident", "Any incident which is perceived to be racist by the victim.").term())
                .isEqualTo("racist incident");
        assertThat(only("2.1 Hate crime. A crime that somebody believes was driven by hostility to race.").term())
                .isEqualTo("hate crime");
        assertThat(only("What is racist bullying? it is hurtful behaviour about race that goes on").term())
                .isEqualTo("racist bullying");
        assertThat(only("What is racist bullying? Hurtful behaviour about race that goes on.").term())
                .isEqualTo("racist bullying");
        assertThat(definitions("| Term | Meaning", "| Microaggression | A small slight that tells a person they are different",
                "| Colourism | Treating lighter skin as better")).extracting(TermDefinition::term)
                .containsExactly("microaggression", "colourism");
        assertThat(definitions("# Definitions", "- (a) Harassment: unwanted conduct that violates dignity",
                "- (b) Victimisation: treating a person badly because they complained")).extracting(TermDefinition::term)
                .containsExactly("harassment", "victimisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A racist incident is recorded on our system by the end of the day.",
        "Bullying is not tolerated here.",
        "Racism is a safeguarding matter.",
        "Harassment of a colleague is a disciplinary matter.",
        "Terms are defined in annex B.",
        "A racist incident is dealt with under the behaviour policy.",
        "What is a racist incident?",
        "Racist incidents are reported to governors every term.",
        "Racist bullying is a form of child-on-child abuse.",
        "This means that every class looks at its books.",
        "Racist incident: fixed-term suspension.",
        "Discrimination is unlawful."})
    @DisplayName("is not what else a sentence says of it")
    void none(String sentence) {
        assertThat(definitions(sentence)).isEmpty();
    }

    @Test
    @DisplayName("knows that a view of staff alone is no view of anybody else, and a single event may be enough")
    void fields() {
        TermDefinition staff = only("A racist incident is any incident perceived to be racist by the victim or a member of staff.");
        assertThat(staff.byAnyoneElse().isPresent()).isFalse();
        assertThat(staff.narrowings()).hasSize(1);
        assertThat(only("A racist incident is any incident perceived to be racist by the victim. One event is enough.")
                .oneEventIsEnough().value()).contains(true);
    }

    @Test
    @DisplayName("may go by another word, and is known by what it means")
    void ownWord() {
        TermDefinition definition = only("A matter is red if the child it happened to thinks that it was racist. "
                + "It is just as red if anybody else thinks so.");
        assertThat(definition.term()).isEqualTo("racist incident");
        assertThat(definition.ownWord()).containsIgnoringCase("matter is red");
        assertThat(definition.byAnyoneElse().value()).contains(true);
    }

    @Test
    @DisplayName("may say that a view is not enough")
    void notByPerception() {
        assertThat(only("An incident is not racist just because somebody says that it was.").byPerception().value())
                .contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "In line with national guidance, racist bullying is hurtful behaviour about race that goes on over time.",
        "We agree that racist bullying is repeated hurtful behaviour about race.",
        "The trust understands racist bullying to be hurtful behaviour about race, done again and again."})
    @DisplayName("may stand after a lead-in or 'we agree that'")
    void leadIn(String sentence) {
        assertThat(only(sentence).term()).as(sentence).isEqualTo("racist bullying");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We treat racist bullying as any other breach of our rules.", "We take racist bullying seriously.",
        "The school regards racist bullying as a serious matter."})
    @DisplayName("is not what a school thinks of it or does about it")
    void thoughtOfIt(String sentence) {
        assertThat(definitions(sentence)).as(sentence).isEmpty();
    }

    @Test
    @DisplayName("may begin with the view: 'If anybody thinks that it was racist, it is a racist incident'")
    void viewFirst() {
        TermDefinition definition = only("If the child, a friend, a lunchtime supervisor or anyone else believes that what was said "
                + "was racist, it is a racist incident.");
        assertThat(definition.certainty()).isEqualTo(Certainty.SURE);
        assertThat(definition.isByPerception()).isTrue();
        assertThat(definition.isByAnyoneElse()).isTrue();
    }
}
