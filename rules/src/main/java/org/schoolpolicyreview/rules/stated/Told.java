package org.schoolpolicyreview.rules.stated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.finding.Doubt;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.assertion.Assertion;

/**
 * A sentence of a document that speaks of a part of a criterion, or may.
 *
 * @param sentence the sentence
 * @param put how it is put
 * @param doubt that it does not sound like a firm promise, if it does not
 * @param found the parts of which it is found to speak, by their labels
 */
public record Told(Sentence sentence, Assertion put, Optional<Doubt> doubt, Map<String, Found> found) implements Stated {

    public Told {
        found = Map.copyOf(found);
    }

    /** That it is found to speak of a part. */
    public Optional<Found> found(String part) {
        return Optional.ofNullable(found.get(part));
    }

    /** The words by which it was found to speak of a part. */
    public List<String> wordsThatTold(Found of) {
        return words(of.told());
    }

    /** The words by which it sounds like no firm promise; empty if what stands around it tells; none if it sounds firm. */
    public Optional<List<String>> wordsOfDoubt() {
        return doubt.map(Doubt::told).map(this::words);
    }

    private List<String> words(List<Span> spans) {
        return spans.stream().map(sentence::words).toList();
    }

    @Override
    public Quotation quotation() {
        return sentence.quotation();
    }
}
