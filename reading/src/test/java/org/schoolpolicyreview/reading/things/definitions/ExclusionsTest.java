package org.schoolpolicyreview.reading.things.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolpolicyreview.reading.things.definitions.Defined.definitions;
import static org.schoolpolicyreview.reading.things.definitions.Defined.only;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.TermDefinition;

@DisplayName("What is said not to count as a racist incident")
class ExclusionsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "A remark made in ignorance is not to be classified as a racist incident.",
        "Once the therapist has confirmed that a pupil did not understand, it is put in the plan and is not treated as a racist incident.",
        "Name-calling between friends is not regarded as racist.",
        "Where the child did not know what the word meant, it will not be recorded as a racist incident.",
        "We do not record a comment as racist if both pupils are of the same ethnic group.",
        "Banter that nobody minds does not count as a racist incident.",
        "A one-off comment is not considered to be a racist incident.",
        "Repeating words from a video does not make it a racist incident.",
        "If the pupil is under seven, staff need not record it as a racist incident.",
        "Remarks made without malice are to be treated as unkindness rather than as racist incidents.",
        "A remark is not a racist incident if the speaker did not mean to offend.",
        "An incident cannot be called racist where no one was targeted.",
        "Jokes between friends should not be logged as racist."})
    @DisplayName("narrows what is one, wherever it stands")
    void leavesOut(String sentence) {
        assertThat(only(sentence)).matches(definition -> definition.isSureOf("racist incident"))
                .matches(TermDefinition::isNarrowed).matches(TermDefinition::saysOnlyWhatIsLeftOut);
    }

    @Test
    @DisplayName("narrows the definition of its document")
    void takesBack() {
        TermDefinition definition = only("# What counts", "A racist incident is any incident which the victim or any other person "
                + "perceives to be racist.", "# Echoes", "We teach language in chunks.", "Words which a pupil has not understood are not "
                + "treated as a racist incident.");

        assertThat(definition.isByPerception()).isTrue();
        assertThat(definition.isNarrowed()).isTrue();
        assertThat(definition.saysOnlyWhatIsLeftOut()).isFalse();
    }

    @Test
    @DisplayName("is in doubt where an entry is taken off the record")
    void removed() {
        assertThat(only("When no offence was meant, the entry is removed from the racist incident log.").isPerhapsOf("racist incident"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "An incident is not ruled out as a racist incident because nobody meant it.",
        "We do not wait for proof before treating a matter as a racist incident.",
        "A racist incident is not treated as low-level disruption.",
        "It is not only recorded as a racist incident but also reported to the council.",
        "If an incident is not recorded as racist, the reason is kept.",
        "No incident is too small to be recorded as a racist incident.",
        "Staff must never decide for themselves that something is not a racist incident.",
        "We do not say that a remark is not racist because it was a joke.",
        "Some schools do not record remarks made in ignorance as racist incidents.",
        "We don't call a child a racist when we talk about what was said.",
        "A single slur is not regarded as racist bullying when it is not repeated.",
        "Why was it not recorded as a racist incident?"})
    @DisplayName("is not what a promise, a question or another matter says")
    void nothing(String sentence) {
        assertThat(definitions(sentence)).noneMatch(definition -> definition.term().equals("racist incident"));
    }
}
