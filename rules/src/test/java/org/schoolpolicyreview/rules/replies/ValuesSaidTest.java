package org.schoolpolicyreview.rules.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.sentences.Sentences;

/** What a sentence says of by when and how often, in the document's own words. */
class ValuesSaidTest {

    private static Sentence last(Block... blocks) {
        List<Sentence> sentences = Sentences.of(List.of(blocks), 0);
        return sentences.get(sentences.size() - 1);
    }

    private static Sentence sentence(String words) {
        return last(new Block.Paragraph(words, Place.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Home is told within two school days. = NUMBER = within two school days
            The hurt child's home is told the same day, the other within three days. = NUMBER = within three days
            Home is told promptly. = VAGUE = promptly
            Home is told. = NONE = ''
            """)
    void theLoosestTimeCounts(String words, LimitSaid.State state, String text) {
        LimitSaid said = LimitSaid.of(sentence(words));
        assertThat(said.state()).isEqualTo(state);
        assertThat(said.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            We check again two weeks later, and after six weeks. = two weeks
            A mentor sees the child every week for a month. = every week
            """)
    void aFirstCheckComesAtTheSoonest(String words, String text) {
        assertThat(LimitSaid.soonestOf(sentence(words)).text()).isEqualTo(text);
    }

    @Test
    void aBareSpanIsATimeInACellAndNotInProse() {
        assertThat(LimitSaid.of(last(new Block.TableRow(1, false, List.of("Five school days", "Families told"), Place.NONE))).text())
                .isEqualTo("Five school days");
        assertThat(LimitSaid.of(sentence("The visit took five school days.")).state()).isEqualTo(LimitSaid.State.NONE);
    }

    @Test
    void theRarestRhythmCounts() {
        assertThat(RhythmSaid.of(sentence("Staff meet each term and are trained every two years.")).text()).isEqualTo("every two years");
        assertThat(RhythmSaid.of(sentence("Staff are trained regularly.")).state()).isEqualTo(RhythmSaid.State.VAGUE);
        assertThat(RhythmSaid.of(sentence("Staff are trained.")).state()).isEqualTo(RhythmSaid.State.NONE);
    }

    @Test
    void aRhythmMayStandInTheOpeningLineOfAListOrAboveIt() {
        Sentence item = last(new Block.Paragraph("Each September:", Place.NONE), new Block.ListItem(1, "-", "pupils hear the rules", Place.NONE));
        assertThat(RhythmSaid.of(item).state()).isEqualTo(RhythmSaid.State.NUMBER);
        Sentence below = last(new Block.Heading(2, "Every year", Place.NONE), new Block.Paragraph("Pupils hear the rules.", Place.NONE));
        assertThat(RhythmSaid.of(below).text()).isEqualTo("Every year");
    }
}
