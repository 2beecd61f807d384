package org.schoolpolicyreview.reading.things.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;

/**
 * What a definition of an incident rests on: whose view decides, whether one event is enough, and what narrows it.
 * Collected over the sentence that says the meaning and those that go on from it.
 */
final class Meaning {

    private static final CueList CUES = CueList.read(Meaning.class, "meanings.txt");
    private static final String PERCEPTION = "perception";
    private static final String NARROWS = "narrows";
    /** With what a sentence begins that goes on telling what something is: "It happens several times." */
    private static final Set<String> BACK = Set.of("it", "this", "that", "these", "they", "bullying");
    private static final int NEAR = 5;
    private static final int FAR = 15;
    private static final int JUST_AFTER = 2;
    /** What narrows a definition in a sentence after it, if that demands it and does not say what happens next. */
    private static final Set<String> LATER = Set.of("intention", "repetition", "proof");

    private static final String REPETITION = "repetition";
    private static final String POWER = "power";
    /** "Although it does not amount to bullying" takes nothing out; "although it was meant, unless ..." does. */
    private static final Set<String> DENIES = Set.of("do", "does", "don't", "doesn't", "is", "are", "will");
    private static final Set<String> OF_BULLYING = Set.of("intention", REPETITION, POWER);

    private final boolean bullying;
    private final boolean incident;
    private final boolean perceivable;
    private Slot<Boolean> byPerception = Slot.absent();
    private Slot<Boolean> byAnyoneElse = Slot.absent();
    private Slot<Boolean> oneEvent = Slot.absent();
    private final List<Slot<String>> narrowings = new ArrayList<>();

    Meaning(String term) {
        this.perceivable = Incidents.is(term);
        this.bullying = isOfBullying(term);
        this.incident = Incidents.is(term) && !term.equals("hate crime");
    }

    /** Whether intention, repetition and power are asked of this term. */
    static boolean isOfBullying(String term) {
        return term.equals("bullying") || term.endsWith(" bullying") || term.equals("cyberbullying");
    }

    /** Whether somebody's view decides, in these words. */
    static boolean isPerceived(List<Token> tokens) {
        return !CUES.of(PERCEPTION, tokens).isEmpty();
    }

    /** Whether these words ask for intention, proof or the like. */
    static boolean isNarrowed(List<Token> tokens) {
        return CUES.of(NARROWS, tokens).stream().anyMatch(cue -> !undone(cue, tokens, CUES.in(tokens)));
    }

    Slot<Boolean> byPerception() {
        return byPerception;
    }

    Slot<Boolean> byAnyoneElse() {
        return byAnyoneElse;
    }

    Slot<Boolean> oneEventIsEnough() {
        return oneEvent;
    }

    List<Slot<String>> narrowings() {
        return narrowings;
    }

    /** Takes over what another definition rests on: "The same, with another characteristic in place of race". */
    void like(Meaning other) {
        byPerception = other.byPerception;
        byAnyoneElse = other.byAnyoneElse;
        oneEvent = other.oneEvent;
        narrowings.addAll(other.narrowings);
    }

    /** Takes words that say what is left out. */
    void leavesOut(String words, Quotation sentence, boolean sure) {
        narrowings.add(sure ? Slot.sure(words, sentence) : Slot.likely(words, sentence));
    }

    /** Reads the sentence that says the meaning, from a place on. */
    void first(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= to).toList();
        List<CueMatch> cues = CUES.in(tokens);
        perception(sentence, tokens, cues);
        one(sentence, cues);
        narrow(sentence, tokens, cues, true);
    }

    /** Reads a sentence that goes on from the meaning. */
    void next(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<CueMatch> cues = CUES.in(tokens);
        if (byPerception.isPresent() && has(cues, "anyone else")
                && (has(cues, PERCEPTION) || tokens.stream().anyMatch(token -> token.word().startsWith("think")))) {
            byAnyoneElse = byAnyoneElse.isPresent() ? byAnyoneElse : Slot.sure(true, sentence.quotation());
        }
        one(sentence, cues);
        if (!has(cues, "settles")) {
            narrow(sentence, tokens, cues, false);
        }
    }

    private void perception(Sentence sentence, List<Token> tokens, List<CueMatch> cues) {
        if (!perceivable || !has(cues, PERCEPTION)) {
            return;
        }
        if (has(cues, "view is not enough")) {
            byPerception = Slot.sure(false, sentence.quotation());
            return;
        }
        if (has(cues, "target") || has(cues, "anyone else")) {
            byPerception = Slot.sure(true, sentence.quotation());
        } else if (!has(cues, "staff only")) {
            byPerception = Slot.likely(true, sentence.quotation());
        }
        if (has(cues, "anyone else")) {
            byAnyoneElse = Slot.sure(true, sentence.quotation());
        } else {
            cues.stream().filter(cue -> cue.is("staff only")).findFirst().ifPresent(cue -> narrowings.add(
                    Slot.likely(cue.span(tokens).of(sentence.text()), sentence.quotation())));
        }
    }

    private void one(Sentence sentence, List<CueMatch> cues) {
        if (perceivable && has(cues, "one event is not enough")) {
            oneEvent = Slot.likely(false, sentence.quotation());
        } else if (perceivable && has(cues, "one event") && !oneEvent.isPresent()) {
            oneEvent = Frames.isConditional(sentence) ? Slot.likely(true, sentence.quotation())
                    : Slot.sure(true, sentence.quotation());
        }
    }

    private void narrow(Sentence sentence, List<Token> tokens, List<CueMatch> cues, boolean first) {
        if (!incident && !bullying) {
            return;
        }
        boolean goesOn = tokens.stream().findFirst().filter(token -> BACK.contains(token.word())).isPresent();
        Optional<CueMatch> last = Optional.empty();
        for (CueMatch cue : cues) {
            String kind = cue.cue().scope();
            boolean counts = bullying ? OF_BULLYING.contains(kind) && (first || goesOn)
                    : !kind.equals(POWER) && (first || kind.equals("exclusion") || LATER.contains(kind) && has(cues, "demands"));
            boolean narrows = cue.is(NARROWS) && !undone(cue, tokens, cues) && counts
                    && !(kind.equals("motive") && has(cues, PERCEPTION))
                    && (kind.equals("exclusion") || !has(cues, "one event") || !kind.equals(REPETITION));
            if (narrows && last.filter(other -> other.to() > cue.from()).isEmpty()) {
                last = Optional.of(cue);
                String words = cue.span(tokens).of(sentence.text());
                narrowings.add(first ? Slot.sure(words, sentence.quotation()) : Slot.likely(words, sentence.quotation()));
                undo(kind, first, sentence);
            }
        }
    }

    /** Repetition makes one event too few; where somebody decides or something is left out, a view is not all that counts. */
    private void undo(String kind, boolean sure, Sentence sentence) {
        if (kind.equals(REPETITION)) {
            oneEvent = sure ? Slot.sure(false, sentence.quotation()) : Slot.likely(false, sentence.quotation());
        } else if ((kind.equals("proof") || kind.equals("exclusion")) && byPerception.isSure()) {
            byPerception = byPerception.value().map(view -> Slot.likely(view, sentence.quotation())).orElse(byPerception);
        }
    }

    private static boolean undone(CueMatch cue, List<Token> tokens, List<CueMatch> cues) {
        boolean exclusion = cue.cue().scope().equals("exclusion");
        return cues.stream().anyMatch(other -> other.is("undoes") && !exclusion && other.to() <= cue.from()
                        && cue.from() - other.to() <= NEAR && clause(tokens, other.to(), cue.from())
                || other.is("in spite of") && other.to() <= cue.from() && DENIES.contains(tokens.get(cue.from()).word())
                        && cue.from() - other.to() <= FAR && clause(tokens, other.to(), cue.from())
                || other.is("undoes after") && other.from() >= cue.to() && other.from() - cue.to() <= JUST_AFTER
                || other.is("undoes") && other.from() >= cue.from() && other.to() <= cue.to() && !exclusion
                        && other.to() - other.from() < cue.to() - cue.from() && other.from() == cue.from());
    }

    private static boolean clause(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().noneMatch(token -> ";:.".contains(token.word()));
    }

    private static boolean has(List<CueMatch> cues, String name) {
        return cues.stream().anyMatch(cue -> cue.is(name));
    }
}
