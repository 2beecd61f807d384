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

@DisplayName("The forms in which a document says what a term means")
class DefinitionFormsTest {

    private static List<String> terms(String... lines) {
        return new DefinitionReader().read(ShortText.of(lines)).stream().map(TermDefinition::term).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Equity means giving each child what that child needs.",
        "In our schools equity refers to fairness of outcome.",
        "The term equity can be used to describe fairness of outcome.",
        "By equity we mean that nobody is held back by where they started.",
        "When we use the word equity, we are thinking of what each child needs to do well.",
        "Equity – giving more to those who start with less",
        "Equity: making sure that everyone can reach the same place.",
        "Equity is about giving each child what they need.",
        "We use equity to mean fairness of outcome.",
        "What is equity? It is giving each child what they need.",
        "Giving each child what they need to do as well as others is known as equity."})
    @DisplayName("are a word for 'means', a verb with 'as', a label, a question, or the meaning first")
    void forms(String sentence) {
        assertThat(terms(sentence)).as(sentence).containsExactly("equity");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Race covers colour, nationality and ethnic origin. | race",
        "We act on all that is said about race, which means colour, nationality and ethnic or national origin. | race",
        "Racism, in this policy, includes any rule or habit that leaves some families out. | racism",
        "A timetable that is the same for all may be indirect discrimination if it keeps some families away. | indirect discrimination",
        "\"Dual heritage\" is used here of children whose parents come from two ethnic groups. | dual heritage",
        "We say \"newcomers\" for children who came to England within the last two years. | newcomers",
        "Our pupils wrote their own definition of bullying: \"When someone picks on you and will not stop.\" | bullying",
        "We regard as racist bullying any hurtful behaviour about race that goes on. | racist bullying"})
    @DisplayName("are what it covers, an explanation in passing, quotation marks, and a definition that is quoted")
    void others(String sentence, String term) {
        assertThat(terms(sentence)).as(sentence).containsExactly(term);
    }

    @Test
    @DisplayName("may give a term to what the sentence before tells")
    void back() {
        assertThat(terms("Adults may see a Black girl of ten as a young woman. This is known as adultification."))
                .containsExactly("adultification");
        assertThat(terms("Nobody is marked down for making a complaint. To do so would be victimisation."))
                .containsExactly("victimisation");
        assertThat(terms("We meet on Fridays and tell what went well. This is called our circle.")).isEmpty();
        assertThat(terms("He was kept out of the team because of his name. That would be racism.")).isEmpty();
    }

    @Test
    @DisplayName("may say first what the term does not mean")
    void notMeans() {
        assertThat(terms("Equity does not mean giving all the same. It means giving each child what they need."))
                .containsExactly("equity");
        assertThat(terms("Racism is not welcome here. It is dealt with on the day.")).isEmpty();
    }

    @Test
    @DisplayName("may define several terms at once")
    void several() {
        assertThat(terms("Harassment and victimisation: treating a person badly, or worse because they complained"))
                .containsExactly("harassment", "victimisation");
        assertThat(terms("Equality means the same chances for all; equity means more for those who start behind."))
                .containsExactly("equality", "equity");
    }

    @Test
    @DisplayName("are those of lists of terms, in which a term may be one of the document's own")
    void glossary() {
        assertThat(terms("# Glossary", "- Base class – the class in which a child is registered",
                "- \"Guardian\" includes anyone who has care of the child"))
                .containsExactly("base class", "guardian");
        assertThat(terms("# How we work", "- Base class – the class in which a child is registered")).isEmpty();
        assertThat(terms("# Definition of bullying", "- Online: fake accounts")).isEmpty();
        assertThat(terms("| Word | How we use it", "| Impact before intent | We ask first what it did"))
                .containsExactly("impact before intent");
        assertThat(terms("| Incident | Response", "| Racist bullying | Suspension where it is repeated")).isEmpty();
    }

    @Test
    @DisplayName("may be a line that leads into the meaning, and the term of the heading")
    void leadsIn() {
        assertThat(terms("Bullying is defined as:", "- hurtful and repeated", "- hard to stop")).containsExactly("bullying");
        assertThat(terms("# Race", "This covers colour, nationality and ethnic or national origin.")).containsExactly("race");
        assertThat(terms("# What does anti-racist mean?", "It means standing up against racism wherever it shows."))
                .containsExactly("anti-racism");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Anti-racism includes staff, pupils and parents.", "Equality: promoting good relations in all we do.",
        "Bullying: what to do if it happens to you", "Belonging means a lot to us.", "Racism is something that we always challenge.",
        "Racist incidents may include jokes and graffiti.", "Training covers unconscious bias and allyship.",
        "Racism means different things to different people.", "\"No outsiders\" is our motto.",
        "Racist bullying is when we call parents in.", "Kindness: using gentle words.", "If it is a hate crime, we call the police.",
        "The word racist is used for many things by young children."})
    @DisplayName("are not what else is said of a term")
    void none(String sentence) {
        assertThat(terms(sentence)).as(sentence).isEmpty();
    }
}
