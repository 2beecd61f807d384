package org.schoolpolicyreview.reading.assertion;

import java.util.List;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;

/** What the cues of a sentence govern, by its clauses and brackets. */
final class Clauses {

    private final int tokens;
    /** The token with which the sentence starts after its opening line. */
    private final int first;
    private final ClauseBounds bounds;
    private final Brackets brackets;

    /**
     * @param opener how many letters of the text are its opening line
     */
    Clauses(List<Token> tokens, List<CueMatch> matches, int opener) {
        this.tokens = tokens.size();
        this.first = first(tokens, opener);
        this.bounds = new ClauseBounds(tokens, matches, first);
        this.brackets = new Brackets(tokens, bounds);
    }

    private static int first(List<Token> tokens, int opener) {
        int at = 0;
        while (opener > 0 && at < tokens.size() - 1 && tokens.get(at).span().start() < opener) {
            at++;
        }
        return at;
    }

    /** Whether a token opens its sentence, or what stands after a "but" or a semicolon. */
    private boolean opens(int at) {
        return at == first || brackets.before(bounds.strong(), at) >= at - 1;
    }

    /** Whether a cue stands in a clause that only tells of the occasion: "when it is not done", "a child who may be hurt". */
    boolean isSubordinate(CueMatch cue) {
        int start = start(Direction.CLAUSE, cue);
        int next = bounds.subordinate().nextSetBit(start);
        return next >= 0 && next <= start + 1 && next < cue.from();
    }

    /** The number of the first token of what a cue governs. */
    int start(Direction direction, CueMatch cue) {
        return switch (direction) {
            case ALL -> 0;
            case FORWARD, ONWARD -> cue.from();
            case SENTENCE -> brackets.before(bounds.strong(), cue.from());
            case BACKWARD, CLAUSE -> clause(cue);
            case PHRASE -> opens(cue.from()) ? cue.from() : Math.max(brackets.before(bounds.weak(), cue.from() - 1),
                    bounds.joint().previousSetBit(cue.from() - 1));
        };
    }

    /** "Staff who see it may act": what "may" governs begins before "who". */
    private int clause(CueMatch cue) {
        int start = brackets.before(bounds.weak(), cue.from());
        int relative = bounds.relativeBefore(start);
        return Math.max(brackets.opening(cue), relative > 0 ? brackets.before(bounds.weak(), relative - 1) : start);
    }

    /** The number after that of the last token of what a cue governs. */
    int end(Direction direction, CueMatch cue) {
        return switch (direction) {
            case ALL -> tokens;
            case BACKWARD -> cue.to();
            case FORWARD, CLAUSE -> Math.min(brackets.closing(cue), brackets.after(bounds.weak(), cue));
            case ONWARD -> Math.min(brackets.closing(cue), brackets.after(bounds.turns(), cue));
            case SENTENCE -> brackets.after(bounds.strong(), cue);
            case PHRASE -> opens(cue.from()) ? brackets.after(bounds.strong(), cue) : cue.to();
        };
    }
}
