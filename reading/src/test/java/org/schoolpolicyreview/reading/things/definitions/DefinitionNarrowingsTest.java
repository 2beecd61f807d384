package org.schoolpolicyreview.reading.things.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolpolicyreview.reading.things.definitions.Defined.only;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.TermDefinition;

@DisplayName("What narrows the meaning of a term")
class DefinitionNarrowingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Any incident which is reasonably perceived to be racist by the victim | reasonably",
        "Deliberate words or acts which are perceived to be racist by the victim | deliberate",
        "Any incident perceived to be racist by the victim and found to be so by the headteacher | found to be",
        "A repeated act which is felt to be racist by the victim | repeated",
        "A serious act which is felt to be racist by the victim | serious"})
    @DisplayName("is narrowed by intention, repetition, proof, reason and weight")
    void narrowings(String meaning, String words) {
        assertThat(only("Racist incident: " + meaning).narrowings()).as(meaning)
                .anySatisfy(slot -> assertThat(slot.value().orElseThrow().toLowerCase()).contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nobody needs to have meant it.", "It does not have to be repeated.", "It does not matter whether it was intended.",
        "One event is enough.", "That does not settle what happened: the conclusion comes later, from the evidence.",
        "It was only banter is never a defence.", "Repeated incidents lead to suspension.",
        "If the incident is proven, the head writes home.", "It does not mean that every incident will be found to be racist."})
    @DisplayName("is not narrowed by the opposite of a narrowing in the next sentence")
    void opposite(String next) {
        assertThat(only("A racist incident is any incident perceived to be racist by the victim or any other person. " + next)
                .narrowings()).as(next).isEmpty();
    }

    @Test
    @DisplayName("is narrowed by what the next sentence takes out")
    void exclusion() {
        assertThat(only("A racist incident is any incident perceived to be racist by the victim. "
                + "This does not include jokes between friends.").narrowings()).hasSize(1);
        assertThat(only("A racist incident is any incident perceived to be racist by the victim. "
                + "The headteacher decides whether it was racist.").narrowings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Bullying is repeated behaviour that upsets somebody. | repeated",
        "Bullying is when somebody is hurt on purpose. | on purpose",
        "Racist bullying is hurtful behaviour about race where there is an imbalance of power. | imbalance of power",
        "Bullying is behaviour that hurts. It happens again and again. | again and again",
        "Bullying is unkind behaviour which is hard for the other child to stop. | hard for the other child to stop"})
    @DisplayName("is narrowed, of bullying, by intention, repetition and power, in the sentence and in one that goes on from it")
    void ofBullying(String text, String words) {
        assertThat(only(text).narrowings()).as(text)
                .anySatisfy(slot -> assertThat(slot.value().orElseThrow()).isEqualTo(words));
    }

    @Test
    @DisplayName("is not narrowed by what bullying is about, nor by what is done about it")
    void ofBullyingNot() {
        assertThat(only("Racist bullying is bullying because of a child's colour or language.").narrowings()).isEmpty();
        assertThat(only("Racist bullying is bullying because of race. Repeated bullying leads to suspension.").narrowings())
                .isEmpty();
    }

    @Test
    @DisplayName("of a hate crime may ask for an offence: that is what it means")
    void ordinary() {
        assertThat(only("A hate crime is a criminal offence that the victim believes was motivated by hostility.")
                .narrowings()).isEmpty();
    }

    @Test
    @DisplayName("that asks for repetition says that one event is not enough")
    void repetition() {
        assertThat(only("A racist incident is a repeated act perceived to be racist by the victim.").saysOneEventIsNotEnough()).isTrue();
        assertThat(only("A racist incident is any incident perceived to be racist by the victim. "
                + "The headteacher says whether one event is enough.").oneEventIsEnough().isLikely()).isTrue();
    }

    @Test
    @DisplayName("by which something is racist only if it was meant is narrowed without doubt")
    void onlyIfMeant() {
        TermDefinition definition = only("A remark is treated as racist only if the pupil meant it to be.");
        assertThat(definition.isSureOf("racist incident")).isTrue();
        assertThat(definition.isNarrowed()).isTrue();
    }

    @Test
    @DisplayName("stands where a remark is treated as racist if it was meant, whatever is done then")
    void meantAndThen() {
        TermDefinition definition = only("If the pupil meant to hurt, it is treated as racist and goes to the head of year.");
        assertThat(definition.isSureOf("racist incident")).isTrue();
        assertThat(definition.isNarrowed()).isTrue();
    }
}
