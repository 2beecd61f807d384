package org.schoolpolicyreview.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;

/**
 * Finds which parts a sentence speaks of. Says nothing of how it is put: "Nobody needs to be told" speaks of telling.
 *
 * <p>Immutable; used by any number of threads.
 */
public final class Finder {

    /** So many words that told are shown. */
    private static final int WORDS_THAT_TOLD = 4;
    /** By how much the odds that a sentence shows a part may exceed those that it speaks of it. */
    private static final double FAVOUR = 1.6;

    private final Weights weights;
    private final List<String> labels;
    /** For each label, the place of that which tells whether it is shown; -1 if it has none. */
    private final int[] shows;
    /** The place of that which tells how firm a sentence sounds; -1 if nothing was learned of it. */
    private final int firm;
    private final FeatureReader features = new FeatureReader();
    private final FirmnessReader firmness = new FirmnessReader();

    private static final String SHOWS_LABEL = "#shows";
    /** The label under which it is learned whether a sentence sounds like a firm promise, whatever it is about. */
    public static final String FIRM = "#firm";

    /** The label under which it is learned whether a sentence shows a part. */
    public static String shows(String part) {
        return part + SHOWS_LABEL;
    }

    /** With a table of weights. */
    public Finder(Weights weights) {
        this.weights = weights;
        this.labels = weights.labels();
        this.shows = labels.stream().mapToInt(label -> labels.indexOf(shows(label))).toArray();
        this.firm = labels.indexOf(FIRM);
    }

    /** The parts that it knows. */
    public List<String> parts() {
        return weights.labels();
    }

    /** The score of each part of {@link #parts()} for a sentence. */
    public double[] scores(Sentence sentence, Optional<Sentence> before) {
        return weights.scores(features.of(sentence, before));
    }

    /** Keeps, of one text, which sentence came nearest to each part, and what stands around its sentences. */
    public Nearest nearest() {
        return new Nearest(labels);
    }

    /** The parts of which a sentence is at least likely to speak, in the order of {@link #parts()}. */
    public List<Found> find(Sentence sentence, Optional<Sentence> before) {
        return find(sentence, before, nearest());
    }

    /** The same, of a sentence of one text, for which it is remembered to which parts it came nearest. */
    public List<Found> find(Sentence sentence, Optional<Sentence> before, Nearest nearest) {
        Known read = weights.known(features.of(sentence, before, nearest.terms()));
        double[] scores = weights.scores(read);
        nearest.see(sentence, scores);
        List<Found> found = new ArrayList<>();
        for (int part = 0; part < scores.length; part++) {
            if (shows[part] >= 0 && weights.isLikely(part, scores[part])) {
                found.add(new Found(labels.get(part), weights.isSure(part, scores[part]),
                        showing(shows[part], Math.min(scores[shows[part]], moreLikely(scores[part]))), told(part, read, 1, sentence)));
            }
        }
        return found;
    }

    /**
     * Whether a sentence, as it stands among others, does not sound like a firm promise, whatever it is about: "Our
     * ambition is that ...". What it was taught with: sentences that show a part, and such as fall short of it.
     */
    public Optional<Doubt> doubt(Sentence sentence, Optional<Sentence> before, Optional<Sentence> next) {
        if (firm < 0) {
            return Optional.empty();
        }
        Known read = weights.known(firmness.gathered(sentence, before, next));
        return weights.isLikely(firm, weights.score(firm, read)) ? Optional.empty() : Optional.of(new Doubt(told(firm, read, -1, sentence)));
    }

    /** What hardly speaks of a part does not show it, however its words are put. */
    private static double moreLikely(double score) {
        return score * FAVOUR / (score * FAVOUR + 1 - score);
    }

    private Found.Showing showing(int label, double score) {
        return weights.isSure(label, score) ? Found.Showing.SURELY
                : weights.isLikely(label, score) ? Found.Showing.PERHAPS : Found.Showing.HARDLY;
    }

    /** The words that told most, for ({@code 1}) or against ({@code -1}). */
    private List<Span> told(int part, Known read, int sign, Sentence sentence) {
        record Telling(Span span, double adds) {}
        List<Telling> telling = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            double adds = read.end(at) > read.start(at) ? sign * weights.adds(part, read, at) : 0;
            if (adds > 0) {
                telling.add(new Telling(new Span(read.start(at), read.end(at)), adds));
            }
        }
        telling.sort(Comparator.comparingDouble((Telling each) -> -each.adds()).thenComparing(each -> each.span()));
        List<Span> told = new ArrayList<>();
        for (Telling each : telling) {
            if (told.size() < WORDS_THAT_TOLD && told.stream().noneMatch(each.span()::overlaps) && holdsAWord(sentence.words(each.span()))) {
                told.add(each.span());
            }
        }
        told.sort(Comparator.comparing(Span::start));
        return told;
    }

    /** A bracket or a comma may tell too, and says nothing to a reader. */
    private static boolean holdsAWord(String words) {
        return words.chars().anyMatch(Character::isLetterOrDigit);
    }
}
