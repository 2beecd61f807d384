package org.schoolpolicyreview.reading.things.definitions;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/**
 * The meaning first, and then the term: "If the act is an offence, it is a hate crime", "Everyday slights are known as
 * microaggressions", and in a sentence of its own, "This is called adultification".
 */
final class InverseForm {

    private static final int FAR = 6;
    private static final int FEW = 4;

    private InverseForm() {}

    static List<Form> in(Words words) {
        int start = words.start();
        boolean generic = words.cue("meaning", start).isPresent() && !words.has("other", start, start + 1);
        for (int at = start + 1; at < words.size(); at++) {
            int next = words.past("is-called", at);
            next = next == at && words.past("is", at) > at && at > FAR ? words.past("is", at) : next;
            if (next == at) {
                continue;
            }
            Optional<CueMatch> term = term(words, next);
            if (term.isPresent()) {
                int to = term.get().to();
                boolean condition = words.cue("conditions", to).isPresent();
                boolean ends = words.wordsFrom(to) < FEW || condition || !Incidents.is(term.get().cue().name()) && words.cue("clause-ends", to).isPresent();
                boolean perhaps = words.cue("modal", at).isPresent() && !condition;
                boolean rule = condition && isTechnical(words, term.get()) && words.cue("article", start).isPresent();
                if (ends && !perhaps && (generic || rule) && (at >= FEW || condition) && !words.isWeak(term.get())) {
                    Span meaning = condition ? words.rest(start) : words.span(start, at);
                    return List.of(new Form(term.get().cue().name(), words.words(term.get().from(), to), meaning, true));
                }
            }
        }
        return List.of();
    }

    /** The term that a sentence gives to what the sentence before it tells. */
    static Optional<Form> back(Words words, Sentence before) {
        int start = words.start();
        int would = words.past("back-would", start);
        int next = Math.max(words.past("back-called", start), would);
        Optional<CueMatch> term = next == start ? Optional.empty() : term(words, next);
        return term.filter(match -> words.wordsFrom(match.to()) < FEW || words.cue("clause-ends", match.to()).isPresent())
                .filter(match -> would < next || isTechnical(words, match))
                .filter(match -> !words.isWeak(match) && new Words(before.text()).wordsFrom(0) > FEW)
                .map(match -> new Form(match.cue().name(), words.words(match.from(), match.to()),
                        new Span(0, before.text().length()), true));
    }

    /** A term for which nobody has another use: that something would be victimisation tells what the word means. */
    private static boolean isTechnical(Words words, CueMatch term) {
        return words.cue("technical", term.from()).filter(cue -> cue.to() == term.to()).isPresent();
    }

    private static Optional<CueMatch> term(Words words, int at) {
        return words.term(at).or(() -> words.term(words.past("before", at)));
    }
}
