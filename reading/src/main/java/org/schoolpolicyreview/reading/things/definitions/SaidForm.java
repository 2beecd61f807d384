package org.schoolpolicyreview.reading.things.definitions;

import java.util.Optional;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/** A definition that is quoted: "Our pupils' own definition of bullying: 'Somebody who hurts you again and again.'" */
final class SaidForm {

    private static final String QUOTES = "\"'\u201c\u2018";
    private static final int FEW = 3;

    private SaidForm() {}

    /**
     * What a sentence defines with the words after its colon.
     *
     * @param above the term of which the section speaks, if the sentence names none
     */
    static Optional<Form> in(Sentence sentence, Words words, Optional<String> above) {
        int colon = words.start();
        while (colon < words.size() && !words.is(colon, ":")) {
            colon++;
        }
        if (Meaning.isPerceived(words.tokens())) {
            return Optional.empty();
        }
        boolean defines = words.has("definition-said", words.start(), Math.min(colon, words.size()));
        if (!defines || words.wordsFrom(colon) < FEW || words.isQuestion() || words.isOther(colon + 1)) {
            return Optional.empty();
        }
        int from = words.tokens().get(colon + 1).span().start();
        boolean quoted = from > 0 && QUOTES.indexOf(sentence.text().charAt(from - 1)) >= 0;
        if (!quoted && words.cue("meaning", colon + 1).isEmpty()) {
            return Optional.empty();
        }
        for (int at = words.start(); at < colon; at++) {
            Optional<CueMatch> term = words.term(at);
            if (term.isPresent()) {
                return Optional.of(Forms.form(words, term.get(), colon + 1, true));
            }
        }
        int meaning = colon + 1;
        return above.map(term -> new Form(term, term, words.rest(meaning), true));
    }
}
