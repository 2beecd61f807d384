package org.schoolpolicyreview.finding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.reading.Sentence;

/**
 * Keeps of a text, for each part, the sentence that the finder scored highest: where nothing is found, a reader sees at least
 * what came nearest. Costs a comparison a part, for the scores are reckoned anyway. For one text and one thread.
 */
public final class Nearest {

    private final List<String> labels;
    private final double[] scores;
    private final @Nullable Sentence[] sentences;
    private final TextTerms terms = new TextTerms();

    /**
     * A sentence that came nearest.
     *
     * @param sentence the sentence
     * @param score its score, 0 to 1: only those for one part can be compared
     */
    public record Near(Sentence sentence, double score) {}

    Nearest(List<String> labels) {
        this.labels = labels;
        this.scores = new double[labels.size()];
        this.sentences = new Sentence[labels.size()];
    }

    /** The terms of the text, each read once. */
    TextTerms terms() {
        return terms;
    }

    /** Of two that score the same, the first stays. */
    void see(Sentence sentence, double[] scored) {
        for (int label = 0; label < scored.length; label++) {
            if (scored[label] > scores[label]) {
                scores[label] = scored[label];
                sentences[label] = sentence;
            }
        }
    }

    /** The sentence nearest to a part; empty if no sentence was seen, or the finder was not taught the part. */
    public Optional<Near> to(String part) {
        int label = labels.indexOf(part);
        Sentence sentence = label < 0 ? null : sentences[label];
        return sentence == null ? Optional.empty() : Optional.of(new Near(sentence, scores[label]));
    }
}
