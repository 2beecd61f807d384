package org.schoolpolicyreview.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.sentences.Sentences;

/** How firm a sentence sounds is heard from its frame, whatever it is about, and from what stands around it. */
class FirmnessReaderTest {

    private static final FirmnessReader READER = new FirmnessReader();

    @Test
    void aFrameIsHeardWhateverItIsAbout() {
        Set<Integer> one = heard("Our ambition is that zebras gallop.", Optional.empty());
        Set<Integer> other = heard("Our vision is that trombones squeak.", Optional.empty());
        Set<Integer> plain = heard("Zebras gallop.", Optional.empty());

        assertThat(shared(one, other)).hasSizeGreaterThan(10).hasSizeGreaterThan(shared(one, plain).size());
    }

    @Test
    void theSentenceAfterIsHeardToo() {
        Sentence after = sentence("This no longer happens.");

        assertThat(heard("We ring home.", Optional.of(after))).containsAll(heard("We ring home.", Optional.empty()))
                .hasSizeGreaterThan(heard("We ring home.", Optional.empty()).size());
    }

    private static Set<Integer> shared(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static Set<Integer> heard(String text, Optional<Sentence> next) {
        return READER.of(sentence(text), Optional.empty(), next).stream().map(Feature::id).collect(Collectors.toSet());
    }

    private static Sentence sentence(String text) {
        return Sentences.of(List.<Block>of(new Block.Paragraph(text, Place.NONE)), 0).get(0);
    }
}
