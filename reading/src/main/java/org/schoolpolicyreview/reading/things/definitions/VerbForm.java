package org.schoolpolicyreview.reading.things.definitions;

import java.util.Optional;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/** "By racism we mean ...", "we define bullying as ...", "we call it a hate crime when ...": a verb, the term, its meaning. */
final class VerbForm {

    private static final int FAR = 4;

    private VerbForm() {}

    static Optional<Form> in(Words words) {
        for (int at = 0; at < words.size(); at++) {
            int defines = words.past("defines", at);
            int next = Math.max(defines, words.past("takes-as", at));
            boolean by = next == at + 1 && words.is(at, "by"); // "by racism we mean", and not "caused by a disability when"
            if (next == at || at > 0 && words.is(at - 1, "not") || by && !words.opens(at)) {
                continue;
            }
            for (int term = next; term < Math.min(next + FAR, words.size()); term++) {
                Optional<CueMatch> match = words.named(term);
                if (match.isPresent()) {
                    Optional<Form> form = after(words, match.get(), defines == next)
                            .or(() -> as(words, match.get(), next));
                    if (form.isPresent()) {
                        return form;
                    }
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** "We regard as a racist incident any incident which ...": the term before its meaning, with "as". */
    private static Optional<Form> as(Words words, CueMatch term, int verb) {
        boolean as = words.is(verb, "as") && words.cue("meaning", term.to()).isPresent()
                && words.meansSomething(term.to(), false);
        return as ? Optional.of(Forms.form(words, term, term.to(), true)) : Optional.empty();
    }

    private static Optional<Form> after(Words words, CueMatch term, boolean defines) {
        int to = words.past("aside", words.past(",", term.to()));
        to = words.is(to, ",") ? to + 1 : to;
        int meaning = words.past("defines-as", to);
        boolean said = defines || words.cue("meaning", meaning).isPresent() && words.meansSomething(meaning, true);
        return meaning > to && words.wordsFrom(meaning) > 2 && said
                ? Optional.of(Forms.form(words, term, meaning, true)) : Optional.empty();
    }
}
