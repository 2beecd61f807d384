package org.schoolpolicyreview.reading.things.definitions;

import java.util.Locale;
import java.util.Optional;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/**
 * A heading, a bold term or a question after which the meaning of a term may follow.
 *
 * @param term the term in its normal form
 * @param ownWord the document's own word
 * @param asks whether it asks for the meaning or announces it, and does not only name the term
 * @param opens whether its words lead into the next sentence: "Bullying is defined as:"
 * @param sentence where it stands
 */
record Label(String term, String ownWord, boolean asks, boolean opens, Sentence sentence) {

    private static final int MOST_WORDS = 12;
    private static final int MOST_TERM = 3;

    /** What a sentence announces; empty if it is no label. */
    static Optional<Label> of(Sentence sentence, Words words) {
        int start = words.start();
        if (words.size() - start > MOST_WORDS || start >= words.size()) {
            return Optional.empty();
        }
        return named(sentence, words, start).or(() -> opening(sentence, words, start)).or(() -> denied(sentence, words, start));
    }

    /** "Racialised." at the start of a paragraph in a list of terms: a term that is on no list. */
    static Optional<Label> ofItsOwn(Sentence sentence, Words words) {
        int start = words.start();
        int end = words.size() - 1;
        boolean term = sentence.kind() == Sentence.Kind.PROSE && end > start && end - start <= MOST_TERM
                && words.is(end, ".") && !words.has("no-term", start, end);
        return term ? Optional.of(new Label(words.words(start, end).toLowerCase(Locale.ROOT), words.words(start, end), false,
                false, sentence)) : Optional.empty();
    }

    private static Optional<Label> named(Sentence sentence, Words words, int start) {
        int asked = words.past("asks", start);
        int at = words.term(asked).isEmpty() ? words.past("before", asked) : asked;
        Optional<CueMatch> term = words.term(at).filter(match -> !Words.isPlain(match));
        if (term.isEmpty()) {
            return Optional.empty();
        }
        int sign = words.isSign(term.get().to()) ? term.get().to() + 1 : term.get().to();
        int after = Math.max(words.past("asks", sign), words.past("asks-after", sign));
        boolean asks = asked > start || after > sign;
        int rest = others(words, after > sign ? after : term.get().to());
        return rest == words.size() ? Optional.of(label(term.get(), words, asks, false, sentence)) : Optional.empty();
    }

    /** "Bullying is defined as:", "We use this definition of a racist incident:": the meaning stands in the next sentence. */
    private static Optional<Label> opening(Sentence sentence, Words words, int start) {
        if (!words.is(words.size() - 1, ":") || !words.has("definition-said", start, words.size())) {
            return Optional.empty();
        }
        for (int at = start; at < words.size(); at++) {
            Optional<CueMatch> term = words.term(at);
            if (term.isPresent()) {
                return Optional.of(label(term.get(), words, true, true, sentence));
            }
        }
        return Optional.empty();
    }

    /** "Equality does not mean treating everyone alike": the next sentence may say what it does mean. */
    private static Optional<Label> denied(Sentence sentence, Words words, int start) {
        return words.term(start).or(() -> words.term(words.past("before", start)))
                .filter(term -> words.cue("not-means", term.to()).isPresent() && !words.has("means-sign", start, words.size()))
                .map(term -> label(term, words, true, false, sentence));
    }

    private static Label label(CueMatch term, Words words, boolean asks, boolean opens, Sentence sentence) {
        return new Label(term.cue().name(), words.words(term.from(), term.to()), asks, opens, sentence);
    }

    /** The first term that a heading names. */
    static Optional<String> termOf(Words heading) {
        for (int at = 0; at < heading.size(); at++) {
            Optional<CueMatch> term = heading.term(at).filter(match -> !heading.isWeak(match));
            if (term.isPresent()) {
                return term.map(match -> match.cue().name());
            }
        }
        return Optional.empty();
    }

    /** The place after further terms in a row with the first: "Hate incident and hate crime." */
    private static int others(Words words, int from) {
        int at = from;
        while (at < words.size()) {
            if (words.is(at, "(")) {
                at = closing(words, at);
            } else if (words.isSign(at) || words.is(at, "and") || words.is(at, "or")) {
                at++;
            } else if (words.term(at).isPresent()) {
                at = words.term(at).get().to();
            } else {
                return at;
            }
        }
        return at;
    }

    /** The place after brackets: the "(P1)" of "Racist incident (P1)." */
    private static int closing(Words words, int open) {
        int at = open;
        while (at < words.size() && !words.is(at, ")")) {
            at++;
        }
        return Math.min(at + 1, words.size());
    }

    /** Whether it is one item of a list, and no words of a sentence that stands after the list. */
    boolean isItemApart(Sentence other) {
        return sentence.kind() == Sentence.Kind.ITEM && !asks && !inBlockOf(other);
    }

    /** Whether the next sentence belongs to it as a bold term belongs to its paragraph. */
    boolean inBlockOf(Sentence other) {
        return sentence.quotation().block() == other.quotation().block();
    }
}
