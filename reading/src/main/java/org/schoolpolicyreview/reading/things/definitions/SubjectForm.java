package org.schoolpolicyreview.reading.things.definitions;

import java.util.Optional;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/** "A racist incident is any incident which ...", "race covers ...": the term, then a word for "means". */
final class SubjectForm {

    private static final String BEFORE = "before";
    private static final String OTHER = "other";
    private static final String MEANING = "meaning";
    private static final int STEPS = 4;
    private static final int FEW = 3;

    private SubjectForm() {}

    static Optional<Form> in(Words words, Around around) {
        for (int clause : words.clauses()) {
            int at = clause;
            for (int step = 0; step < STEPS; step++) {
                boolean first = words.opens(clause);
                Optional<Form> form = words.named(at).flatMap(term -> after(words, term, first, around));
                if (form.isPresent()) {
                    return form;
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

    private static Optional<Form> after(Words words, CueMatch term, boolean first, Around around) {
        if (words.is(term.to(), "(") && (words.meansSomething(term.to() + 1, false) || words.cue("glosses", term.to() + 1).isPresent())) {
            return Optional.of(inBrackets(words, term));
        }
        int at = words.past("aside", words.past("aside", term.to()));
        if (words.is(at, ":") && words.past("means", at + 1) == at + 1) {
            return Optional.empty();
        }
        return means(words, term, at, around).or(() -> first ? is(words, term, at, around) : Optional.empty())
                .or(() -> was(words, term, at)).or(() -> first ? covers(words, term, at, around) : Optional.empty());
    }

    /** "Adultification (seeing some children as older than they are)". */
    private static Form inBrackets(Words words, CueMatch term) {
        int end = term.to() + 1;
        while (end < words.size() && !words.is(end, ")")) {
            end++;
        }
        return new Form(term.cue().name(), words.words(term.from(), term.to()), words.span(term.to() + 1, end), false);
    }

    private static Optional<Form> means(Words words, CueMatch term, int at, Around around) {
        int means = words.past("means", at);
        int is = words.past("is", at);
        if (means == at || words.wordsFrom(means) < 2 || words.isSign(means)
                || words.cue(OTHER, means).isPresent() && words.is(means - 1, "as")) {
            return Optional.empty();
        }
        if (words.cue("means-little", means).isPresent()) {
            return Optional.empty();
        }
        boolean copula = is > at && words.cue(MEANING, is).isPresent();
        if (copula && words.isOther(is) && !around.glossary()) {
            return Optional.empty();
        }
        return Optional.of(Forms.form(words, term, copula ? is : means, true));
    }

    private static Optional<Form> is(Words words, CueMatch term, int at, Around around) {
        int is = words.past("is", at);
        boolean about = words.is(is, "about") && words.isDoing(is + 1) && words.wordsFrom(is) > FEW;
        boolean fully = words.cue("measure", is).isPresent() || words.isListed(term) && words.cue("told-fully", is).isPresent();
        boolean plain = words.isListed(term) && !words.isWeak(term);
        boolean gerund = plain && words.isDoing(is) && words.cue("just-now", is).isEmpty() && words.wordsFrom(is) > FEW
                && !Incidents.is(term.cue().name()) && !words.isOther(is);
        boolean says = gerund || (plain || around.defining())
                && (about || words.cue("components", is).isPresent() || words.meansSomething(is, around.defining()));
        if (is > at && !words.isSign(is) && (fully || says)) {
            return Optional.of(Forms.form(words, term, is, fully || words.cue(MEANING, is).isPresent()));
        }
        return Optional.empty();
    }

    /** "A racist incident was any incident which ...": of another time, unless it tells what an inquiry said. */
    private static Optional<Form> was(Words words, CueMatch term, int at) {
        int was = words.past("was", at);
        return was > at && Incidents.is(term.cue().name()) && words.meansSomething(was, false)
                ? Optional.of(Forms.form(words, term, was, words.has("authority", 0, words.size()))) : Optional.empty();
    }

    /** "Race includes colour, nationality ..."; of incidents, what they may be is no meaning. */
    private static Optional<Form> covers(Words words, CueMatch term, int at, Around around) {
        int covers = words.past("covers", at);
        if (covers == at || words.wordsFrom(covers) < 2 || Incidents.is(term.cue().name()) || words.isOther(covers)) {
            return Optional.empty();
        }
        boolean meaning = words.cue("components", covers).isPresent() || words.cue("covered", covers).isPresent()
                || around.glossary();
        return meaning && (words.isListed(term) || around.glossary())
                ? Optional.of(Forms.form(words, term, covers, true)) : Optional.empty();
    }
}
