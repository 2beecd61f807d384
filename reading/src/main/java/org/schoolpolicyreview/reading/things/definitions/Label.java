package org.schoolpolicyreview.reading.things.definitions;

import java.util.Optional;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/**
 * A heading, a bold term or a question after which the meaning of a term may follow.
 *
 * @param term the term in its normal form
 * @param ownWord the document's own word
 * @param asks whether it asks for the meaning or announces it, and does not only name the term
 * @param sentence where it stands
 */
record Label(String term, String ownWord, boolean asks, Sentence sentence) {

    private static final int MOST_WORDS = 12;

    /** What a sentence announces; empty if it is no label. */
    static Optional<Label> of(Sentence sentence, Words words) {
        int start = words.start();
        if (words.size() - start > MOST_WORDS || start >= words.size()) {
            return Optional.empty();
        }
        int asked = words.past("asks", start);
        int at = asked;
        if (words.term(at).isEmpty()) {
            at = words.past("before", at);
        }
        Optional<CueMatch> term = words.term(at);
        if (term.isEmpty()) {
            return Optional.empty();
        }
        int end = term.get().to();
        boolean asks = asked > start;
        if (end < words.size() && words.past("asks", words.isSign(end) ? end + 1 : end) > end) {
            end = words.past("asks", words.isSign(end) ? end + 1 : end);
            asks = true;
        }
        int rest = others(words, end);
        return rest == words.size() ? Optional.of(new Label(term.get().cue().name(),
                words.words(term.get().from(), term.get().to()), asks, sentence)) : Optional.empty();
    }

    /** The place after further terms in a row with the first: "Hate incident and hate crime." */
    private static int others(Words words, int from) {
        int at = from;
        while (at < words.size()) {
            if (words.isSign(at) || words.is(at, "and") || words.is(at, "or")) {
                at++;
            } else if (words.term(at).isPresent()) {
                at = words.term(at).get().to();
            } else {
                return at;
            }
        }
        return at;
    }

    /** Whether the next sentence belongs to it as a bold term belongs to its paragraph. */
    boolean inBlockOf(Sentence other) {
        return sentence.quotation().block() == other.quotation().block();
    }
}
