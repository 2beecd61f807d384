package org.schoolpolicyreview.reading.things.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/** "Racist bullying: behaviour that ...", "Harassment - unwanted conduct ...", "What is racism? It is ...". */
final class LabelForm {

    private static final int LONGEST_TERM = 6;
    private static final int FEW = 3;
    private static final int MANY = 4;
    private static final String BEFORE = "before";
    private static final Set<String> ENDS = Set.of(":", "–", "—", "-", "=", ".", "|", "?");

    private LabelForm() {}

    /** What a label at the start of a clause defines: one term, or several in a row. */
    static List<Form> in(Words words, Around around) {
        for (int clause : words.clauses()) {
            if (clause == words.start() || words.is(clause - 1, ":") || words.past("label-leads", words.start()) == clause) {
                List<Form> forms = at(words, clause, around);
                if (!forms.isEmpty()) {
                    return forms;
                }
            }
        }
        int led = words.past("label-leads", words.start());
        return led > words.start() ? at(words, led, around) : List.of();
    }

    private static List<Form> at(Words words, int start, Around around) {
        int asked = words.past("asks", start);
        boolean asks = asked > start;
        int at = words.named(asked).isPresent() ? asked : words.past(BEFORE, asked);
        List<CueMatch> terms = row(words, at);
        if (terms.isEmpty()) {
            return List.of();
        }
        int last = terms.get(terms.size() - 1).to();
        int end = words.past("aside", words.past("asks-after", last));
        if (end >= words.size() || !ENDS.contains(words.tokens().get(end).word())) {
            return List.of();
        }
        asks |= words.past("asks-after", last) > last;
        int meaning = words.past("goes-on", end + 1);
        boolean listed = words.isListed(terms.get(0)) && !words.isWeak(terms.get(0));
        boolean concept = listed && !words.is(end, ".") && !Incidents.is(terms.get(0).cue().name())
                && !Meaning.isOfBullying(terms.get(0).cue().name());
        boolean says = concept && words.wordsFrom(meaning) > MANY && words.cue("meaning", meaning).isPresent() && !words.isOther(meaning)
                || listed && (words.meansSomething(meaning, around.defining() || asks)
                        || meaning > end + 1 && words.meansSomething(meaning, true)
                        || words.isDoing(meaning) && words.wordsFrom(meaning) > FEW)
                || !listed && (around.glossary() || words.isListed(terms.get(0)) && around.defining()) && !words.isOther(meaning);
        if (!says || words.wordsFrom(meaning) < FEW) {
            return List.of();
        }
        return terms.stream().map(term -> Forms.form(words, term, meaning, true)).toList();
    }

    /** The terms that stand in a row: "Harassment and victimisation". */
    static List<CueMatch> row(Words words, int from) {
        List<CueMatch> row = new ArrayList<>();
        int at = from;
        while (words.named(at).isPresent()) {
            row.add(words.named(at).get());
            at = words.named(at).get().to();
            int next = words.past("and", at);
            at = next > at ? words.past(BEFORE, next) : words.size();
        }
        return row;
    }

    /** A term that is on no list, where a list of terms stands: "An Academy means ...", "Name-calling - using ...". */
    static Optional<Form> ownTerm(Words words, Around around) {
        int start = words.start();
        int first = words.past(BEFORE, start);
        for (int at = start + 1; around.defining() && at < words.size() && at - start < LONGEST_TERM; at++) {
            int means = words.past("means", at);
            int is = words.past("is", at);
            boolean copula = around.glossary() && is > at && (words.cue("meaning", is).isPresent() || words.isDoing(is));
            boolean mean = words.is(at, "mean") || words.is(at, "means") || around.glossary() && means > at || copula;
            boolean label = around.glossary() && words.isSign(at) && !words.is(at, ".") && ENDS.contains(words.tokens().get(at).word());
            int meaning = copula ? is : mean ? means : at + 1;
            if (mean || label) {
                return first < at && !words.has("no-term", first, at) && words.cue("goes-on", start).isEmpty()
                        && words.wordsFrom(meaning) > 2 && (mean || !words.isOther(meaning))
                        ? Optional.of(own(words, first, at, meaning)) : Optional.empty();
            }
            if (words.isSign(at) && !words.is(at, "(") && !words.is(at, ")")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Form own(Words words, int first, int at, int meaning) {
        String own = OwnTerm.of(words.words(first, at));
        return new Form(own.toLowerCase(Locale.ROOT), own, words.rest(meaning), true);
    }
}
