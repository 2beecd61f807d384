package org.schoolpolicyreview.rules.stated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.rules.words.Firmness;
import org.schoolpolicyreview.rules.words.LimitSaid;
import org.schoolpolicyreview.rules.words.Passage;
import org.schoolpolicyreview.rules.words.WordsRead;

/**
 * A sentence of a document, which may answer a question about what is promised.
 *
 * @param passage the sentence with what belongs to it
 * @param read what is read again from its words
 * @param weakenedBy the words by which it is no firm promise; empty if there are none
 * @param found the parts of which it is found to speak, by their labels
 */
public record Told(Passage passage, WordsRead read, Optional<String> weakenedBy,
        Map<String, Found> found) implements Stated {

    /** From which score on a sentence is held to show a part. */
    public static final double SHOWS = 0.8;

    public Told {
        found = Map.copyOf(found);
    }

    /** Of a passage, of which nothing is read yet. */
    public static Told of(Passage passage, Optional<String> weakenedBy, List<Found> found) {
        return new Told(passage, new WordsRead(passage), weakenedBy, found.stream().collect(Collectors.toMap(Found::part, each -> each)));
    }

    /** That it is found to speak of a part. */
    public Optional<Found> found(String part) {
        return Optional.ofNullable(found.get(part));
    }

    /** Whether it is surely found to show a part, and nothing in it weakens that. */
    public boolean surelyShows(String part) {
        return weakenedBy.isEmpty() && found(part).filter(each -> each.sure() && each.shows() >= SHOWS).isPresent();
    }

    @Override
    public Quotation quotation() {
        return passage.sentence().quotation();
    }

    /** How firmly it is put. */
    public Firmness firmness() {
        return read.firmness();
    }

    /** The time within which it is to happen. */
    public LimitSaid limit() {
        return read.limit();
    }
}
