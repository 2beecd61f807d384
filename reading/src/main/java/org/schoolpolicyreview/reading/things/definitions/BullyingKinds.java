package org.schoolpolicyreview.reading.things.definitions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/**
 * Kinds of bullying in a list or table about it, each by an adjective alone: "Bullying can be:" and then "Racist -
 * taunts, gestures", "Homophobic: because of ...". Each is a term of its own, "racist bullying". Where only examples are
 * given, a doubt is left.
 */
final class BullyingKinds {

    private static final Set<String> SIGNS = Set.of(":", "-", "–", "—", ".", "=", "(");
    private static final String BULLYING = "bullying";
    private static final int FEW = 2;

    private BullyingKinds() {}

    /** What an item or a row explains, where what stands over it speaks of bullying and of no other term. */
    static Optional<Form> in(Sentence sentence, Words words) {
        boolean about = over(sentence.context().opener()).or(() -> over(sentence.context().heading()))
                .filter(BULLYING::equals).isPresent();
        if (!about || sentence.kind() != Sentence.Kind.ITEM && sentence.kind() != Sentence.Kind.ROW) {
            return Optional.empty();
        }
        int start = words.start();
        int end = kinds(words, start);
        if (sentence.kind() == Sentence.Kind.ROW) {
            return end > start ? cell(sentence, words, end) : Optional.empty();
        }
        boolean parted = end > start && end + 1 < words.size() && SIGNS.contains(words.tokens().get(end).word());
        return parted && words.wordsFrom(end + 1) >= FEW
                ? Optional.of(form(words.words(start, end), words.rest(end + 1), words.has("telling", end + 1, words.size())))
                : Optional.empty();
    }

    /** "Homophobic, biphobic and transphobic bullying means ...": a row of kinds that is one term. */
    static Optional<Form> row(Words words) {
        int start = words.start();
        int end = kinds(words, start);
        boolean row = end - start > 2 && words.is(end - 1, BULLYING);
        int means = row ? words.past("means", end) : end;
        return means > end && words.wordsFrom(means) >= FEW
                ? Optional.of(form(words.words(start, end), words.rest(means), true)) : Optional.empty();
    }

    private static Optional<Form> cell(Sentence row, Words words, int end) {
        if (row.context().columns().size() < 2) {
            return Optional.empty();
        }
        Context.Cell kind = row.context().columns().get(0);
        Context.Cell meaning = row.context().columns().get(1);
        boolean whole = words.tokens().get(end - 1).span().end() >= kind.span().end();
        Words said = new Words(meaning.text());
        return whole && said.wordsFrom(0) >= FEW
                ? Optional.of(form(kind.text(), meaning.span(), said.has("telling", 0, said.size()))) : Optional.empty();
    }

    private static Optional<String> over(Optional<String> words) {
        return words.flatMap(each -> Label.termOf(new Words(each)));
    }

    /** The place after a row of kinds: "Homophobic, biphobic and transphobic". */
    private static int kinds(Words words, int start) {
        int end = start;
        int at = words.past("bullying-kind", start);
        while (at > end) {
            end = at;
            int next = words.past("and", words.is(at, ",") ? at + 1 : at);
            next = next == at && words.is(at, ",") ? at + 1 : next;
            at = next > at ? words.past("bullying-kind", next) : at;
            at = at == next ? end : at;
        }
        return words.is(end, BULLYING) ? end + 1 : end;
    }

    private static Form form(String own, Span meaning, boolean sure) {
        String kind = own.toLowerCase(Locale.ROOT);
        String named = kind.endsWith(BULLYING) ? kind : kind + " " + BULLYING;
        Optional<CueMatch> known = new Words(named).term(0).filter(match -> match.to() == new Words(named).size());
        return new Form(known.map(match -> match.cue().name()).orElse(named), own, meaning, sure);
    }
}
