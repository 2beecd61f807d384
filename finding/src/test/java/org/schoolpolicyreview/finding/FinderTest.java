package org.schoolpolicyreview.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.sentences.Sentences;

class FinderTest {

    private static Sentence last(Block... blocks) {
        List<Sentence> sentences = Sentences.of(List.of(blocks), 0);
        return sentences.get(sentences.size() - 1);
    }

    /** A finder that goes by one feature. */
    private static Finder by(String feature) {
        int[] features = {Hash.of(feature)};
        float[] weights = {1000};
        return new Finder(new Weights(List.of(new Weights.OfPart("A/told", -1, 0.5f, 0.9f, features, weights),
                new Weights.OfPart(Finder.shows("A/told"), -1, 0.5f, 0.9f, features, weights))));
    }

    @Test
    void aSentenceIsFoundByItsWordsAndTheWordsThatToldAreShown() {
        Sentence sentence = last(new Block.Paragraph("We ring home today.", Place.NONE));
        List<Found> found = by("w ring hom").find(sentence, Optional.empty());

        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.part()).isEqualTo("A/told");
            assertThat(each.surelySpeaks()).isTrue();
            assertThat(each.shows()).isEqualTo(Found.Showing.SURELY);
            assertThat(each.told()).extracting(sentence::words).containsExactly("ring home");
        });
        assertThat(by("w ring nobody").find(sentence, Optional.empty())).isEmpty();
    }

    @Test
    void aSentenceIsFoundByItsContextToo() {
        Sentence item = last(new Block.Heading(2, "Parents", Place.NONE), new Block.Paragraph("The lead must:", Place.NONE),
                new Block.ListItem(1, "-", "ring today", Place.NONE));

        assertThat(by("h parent").find(item, Optional.empty())).singleElement().satisfies(found ->
                assertThat(found.told()).isEmpty());
        assertThat(by("o lead").find(item, Optional.empty())).hasSize(1);
        assertThat(by("xk tell+hk parents").find(item, Optional.empty())).hasSize(1);
        assertThat(by("h lead").find(item, Optional.empty())).isEmpty();
    }

    @Test
    void whereNothingIsFoundTheSentenceThatCameNearestIsKept() {
        int[] features = {Hash.of("w ring"), Hash.of("w hom")};
        Finder finder = new Finder(new Weights(List.of(
                new Weights.OfPart("A/told", -9, 0.5f, 0.9f, features, new float[] {2, 4}),
                new Weights.OfPart(Finder.shows("A/told"), -9, 0.5f, 0.9f, features, new float[] {0, 0}))));
        Nearest nearest = finder.nearest();
        assertThat(nearest.to("A/told")).isEmpty();
        for (String words : List.of("We meet.", "We ring.", "They go home.", "We go home.")) {
            assertThat(finder.find(last(new Block.Paragraph(words, Place.NONE)), Optional.empty(), nearest)).isEmpty();
        }
        assertThat(nearest.to("A/told").orElseThrow().sentence().text()).isEqualTo("They go home.");
        assertThat(nearest.to("A/not-taught")).isEmpty();
    }

    @Test
    void aSignIsNoWordThatTold() {
        Sentence sentence = last(new Block.Paragraph("Home is rung; (today).", Place.NONE));
        assertThat(by("w ;").find(sentence, Optional.empty())).singleElement()
                .satisfies(found -> assertThat(found.told()).isEmpty());
    }

    @Test
    void conceptsAreNamedInAnyOfTheirWordsAndTheirOrderTellsWhoTellsWhom() {
        Sentence told = last(new Block.Paragraph("Families are made aware.", Place.NONE));
        Sentence telling = last(new Block.Paragraph("Ring the carers.", Place.NONE));

        assertThat(by("kk parents>k tell").find(told, Optional.empty())).hasSize(1);
        assertThat(by("kk tell>k parents").find(telling, Optional.empty())).hasSize(1);
        assertThat(by("kk parents>k tell").find(telling, Optional.empty())).isEmpty();
    }
}
