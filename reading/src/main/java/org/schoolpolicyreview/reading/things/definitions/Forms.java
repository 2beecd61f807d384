package org.schoolpolicyreview.reading.things.definitions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/** Finds in a sentence the forms that say what a term means: "X is any ...", "by X we mean ...", "X: any ...". */
final class Forms {

    private static final int FAR = 6;
    private static final String BEFORE = "before";
    private static final Set<String> LABEL_ENDS = Set.of(":", "–", "—", "-", "=", ".", "|", "?");

    private Forms() {}

    /**
     * What a sentence defines.
     *
     * @param defining whether it stands under a heading or an opening line that announces definitions
     */
    static Optional<Form> in(Words words, boolean defining) {
        if (words.isQuestion()) {
            return Optional.empty();
        }
        return subject(words, defining)
                .or(() -> verb(words))
                .or(() -> label(words, defining))
                .or(() -> called(words))
                .or(() -> ownTerm(words, defining));
    }

    /** "A racist incident is any incident which ...": the term, then a word for "means". */
    private static Optional<Form> subject(Words words, boolean defining) {
        for (int clause : words.clauses()) {
            int at = clause;
            for (int step = 0; step < 4; step++) {
                Optional<CueMatch> term = words.term(at);
                if (term.isPresent()) {
                    Optional<Form> form = after(words, term.get(), words.opens(clause), defining);
                    if (form.isPresent()) {
                        return form;
                    }
                }
                int next = words.past(BEFORE, at);
                if (next == at) {
                    break;
                }
                at = next;
            }
        }
        return Optional.empty();
    }

    private static Optional<Form> after(Words words, CueMatch term, boolean first, boolean defining) {
        if (words.is(term.to(), "(") && words.meansSomething(term.to() + 1, false)) {
            int end = term.to() + 1;
            while (end < words.size() && !words.is(end, ")")) {
                end++;
            }
            return Optional.of(new Form(term.cue().name(), words.words(term.from(), term.to()),
                    words.span(term.to() + 1, end), false));
        }
        int at = words.past("aside", words.past("aside", term.to()));
        if (at < words.size() && words.is(at, ":") && words.past("means", at + 1) == at + 1) {
            return Optional.empty();
        }
        int means = words.past("means", at);
        int is = words.past("is", at);
        if (means > at) {
            boolean empty = words.wordsFrom(means) < 2 || words.isSign(means) || words.cue("other", means).isPresent() && words.is(means - 1, "as");
            boolean copula = is > at && words.cue("meaning", is).isPresent();
            return empty ? Optional.empty() : Optional.of(form(words, term, copula ? is : means, true));
        }
        if (is > at && first && !words.isSign(is) && words.meansSomething(is, defining)) {
            return Optional.of(form(words, term, is, words.cue("meaning", is).isPresent()));
        }
        return Optional.empty();
    }

    /** "By racism we mean ...", "we define bullying as ...", "we call it a hate crime when ...". */
    private static Optional<Form> verb(Words words) {
        for (int at = 0; at < words.size(); at++) {
            int defines = words.past("defines", at);
            int next = Math.max(defines, words.past("takes-as", at));
            if (next == at || at > 0 && words.is(at - 1, "not")) {
                continue;
            }
            for (int term = next; term < Math.min(next + 4, words.size()); term++) {
                Optional<CueMatch> match = words.term(term);
                if (match.isEmpty()) {
                    continue;
                }
                int as = words.past(",", match.get().to());
                int to = words.past("aside", as);
                to = words.is(to, ",") ? to + 1 : to;
                int meaning = words.past("defines-as", to);
                boolean said = defines == next || words.cue("meaning", meaning).isPresent() && words.meansSomething(meaning, true);
                if (meaning > to && words.wordsFrom(meaning) > 2 && said) {
                    return Optional.of(form(words, match.get(), meaning, true));
                }
                break;
            }
        }
        return Optional.empty();
    }

    /** "Racist bullying: behaviour that ...", "Harassment - unwanted conduct ...", "What is racism? It is ...". */
    private static Optional<Form> label(Words words, boolean defining) {
        int start = words.start();
        int asked = words.past("asks", start);
        boolean asks = asked > start;
        int at = words.term(asked).isPresent() ? asked : words.past(BEFORE, asked);
        Optional<CueMatch> term = words.term(at);
        if (term.isEmpty()) {
            return Optional.empty();
        }
        int end = words.past("aside", term.get().to());
        if (end >= words.size() || !LABEL_ENDS.contains(words.tokens().get(end).word())) {
            return Optional.empty();
        }
        int meaning = asks ? words.past("goes-on", end + 1) : end + 1;
        return words.wordsFrom(meaning) > 2 && words.meansSomething(meaning, defining || asks)
                ? Optional.of(form(words, term.get(), meaning, true)) : Optional.empty();
    }

    /** "If the act is an offence, it is a hate crime", "Everyday slights are known as microaggressions". */
    private static Optional<Form> called(Words words) {
        boolean generic = words.cue("meaning", words.start()).isPresent();
        for (int at = 1; at < words.size(); at++) {
            int next = words.past("is-called", at);
            next = next == at && generic && words.past("is", at) > at && at > FAR ? words.past("is", at) : next;
            if (next == at) {
                continue;
            }
            int term = words.term(next).isPresent() ? next : words.past(BEFORE, next);
            Optional<CueMatch> match = words.term(term);
            boolean ends = match.isPresent() && words.wordsFrom(match.get().to()) < 4;
            if (ends && at > 3 && generic && !words.has("other", words.start(), words.start() + 1)) {
                return Optional.of(new Form(match.get().cue().name(), words.words(match.get().from(), match.get().to()),
                        words.span(words.start(), at), true));
            }
        }
        return Optional.empty();
    }

    /** A term that is on no list: "An Academy means ..." where definitions stand. */
    private static Optional<Form> ownTerm(Words words, boolean defining) {
        int start = words.start();
        int at = start;
        while (at < words.size() && at - start < FAR && !words.isSign(at)) {
            int means = words.past("means", at);
            boolean mean = words.is(at, "mean") || words.is(at, "means");
            if (at > start && defining && mean && !words.has("no-term", start, at)
                    && words.cue("goes-on", start).isEmpty() && words.wordsFrom(means) > 2) {
                int first = words.past(BEFORE, start) < at ? words.past(BEFORE, start) : start;
                String own = words.words(first, at);
                return Optional.of(new Form(own.toLowerCase(Locale.ROOT), own, words.rest(means), true));
            }
            at++;
        }
        return Optional.empty();
    }

    private static Form form(Words words, CueMatch term, int meaning, boolean sure) {
        return new Form(term.cue().name(), words.words(term.from(), term.to()), words.rest(meaning), sure);
    }
}
