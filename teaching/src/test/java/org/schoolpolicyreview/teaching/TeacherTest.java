package org.schoolpolicyreview.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.finding.FeatureReader;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.finding.Weights;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.sentences.Sentences;
import org.schoolpolicyreview.teaching.sentences.Use;

class TeacherTest {

    private static final List<String> TELLS = List.of("We ring home on the same day.", "Parents are told on the day.",
            "Families hear from us by the evening.", "Mum or Dad gets a call the same afternoon.");
    private static final List<String> OTHERS = List.of("The hall is swept on Fridays.", "Lunch is served at noon.",
            "Pupils wear a blue jumper.", "The gate is locked at nine.");

    @Test
    void whatIsTaughtIsFoundInOtherWordsAndToldByWhichWords() {
        List<Example> examples = new ArrayList<>();
        TELLS.forEach(text -> examples.add(example(text, Use.SHOWS)));
        OTHERS.forEach(text -> examples.add(example(text, Use.NEAR)));
        Finder finder = new Finder(new Weights(List.of(new Teacher(examples).teach("X/told"),
                new Teacher(examples).teachShows("X/told"))));

        double tells = finder.scores(sentence("Parents get a call on the same day."), Optional.empty())[0];
        double other = finder.scores(sentence("Lunch is eaten in the hall."), Optional.empty())[0];

        assertThat(tells).isGreaterThan(other + 0.2);
    }

    private static Example example(String text, Use use) {
        return new Example(new FeatureReader().of(sentence(text), Optional.empty()), Map.of("X/told", use), "one", false,
                Set.of("X"));
    }

    private static Sentence sentence(String text) {
        return Sentences.of(List.of(new Block.Paragraph(text, Place.NONE)), 0).get(0);
    }
}
