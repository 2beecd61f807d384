package org.schoolpolicyreview.reading.things.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.ShortText;
import org.schoolpolicyreview.reading.things.TermDefinition;

@DisplayName("Definitions in words of a school's own")
class DefinitionKindsTest {

    private static List<String> terms(String... lines) {
        return new DefinitionReader().read(ShortText.naturally(lines)).stream().map(TermDefinition::term).toList();
    }

    @Test
    @DisplayName("tell kinds of discrimination by a word alone, where discrimination is spoken of")
    void kinds() {
        assertThat(terms("# Kinds of discrimination", "Direct is the open sort, when somebody is treated worse for who they are.",
                "Indirect: one rule for all that is harder on some."))
                .containsExactly("direct discrimination", "indirect discrimination");
        assertThat(terms("# How we speak", "Direct: say what you saw and nothing else.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Harassment is spoiling a person's day because of who they are. | harassment",
        "Victimisation is getting back at somebody for having complained. | victimisation",
        "That is what the law calls indirect discrimination: one rule for everybody that is harder on some. | indirect discrimination",
        "Steady means that you wait your turn. | steady",
        "The Nest is a quiet room with its own teacher. | the nest",
        "Bullying is racist when it is about where somebody comes from. | racist bullying",
        "If it happens over and over, then it is racist bullying as well. | racist bullying",
        "A child has a disability for the purposes of the Act if an impairment makes daily life harder for a long time. | disability",
        "We protect people because of race, by which is meant colour and nationality. | race",
        "When we talk about racism in this policy we are talking about prejudice with power behind it. | racism"})
    @DisplayName("are gerunds, names of its own, a state, and what the law calls it")
    void forms(String sentence, String term) {
        assertThat(terms(sentence)).as(sentence).contains(term);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Racism is growing in our town.", "Harassment is happening on the buses.",
        "The School is a place where children grow.", "This means that we ring home.", "The Headteacher means well."})
    @DisplayName("are not what happens now, and not what every school has")
    void none(String sentence) {
        assertThat(terms(sentence)).as(sentence).isEmpty();
    }

    @Test
    @DisplayName("may be the answer to a question, and then anybody's view decides")
    void answer() {
        assertThat(Defined.only("Does anybody think it was racist? If your child does, it counts.")).satisfies(definition -> {
            assertThat(definition.isSureOf("racist incident")).isTrue();
            assertThat(definition.isByPerception()).isTrue();
            assertThat(definition.isByAnyoneElse()).isTrue();
        });
    }

    @Test
    @DisplayName("are two, where 'and' stands between two terms that mean something")
    void two() {
        assertThat(terms("In this procedure \"school day\" excludes holidays, and \"applicant\" means the person who writes."))
                .containsExactlyInAnyOrder("school day", "applicant");
    }

    @Test
    @DisplayName("are not narrowed by what they hold in spite of")
    void inSpiteOf() {
        assertThat(Defined.only("An incident is a racist incident if the victim or any other person thinks so. It is dealt with "
                + "even though it happened once and does not amount to bullying.").isPerhapsNarrowed()).isFalse();
        assertThat(Defined.only("An incident is a racist incident if the victim or any other person thinks so. It is dealt with "
                + "only if it happened twice, but not if it was a joke.").isPerhapsNarrowed()).isTrue();
    }
}
