package org.schoolpolicyreview.reading.assertion;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;

/**
 * Where the clauses of a sentence end. No grammar is parsed: a "but", a semicolon or the edge of a cell ends everything
 * (<i>strong</i>); an "and" with a new subject or the comma after an opening clause ends what goes onward (<i>turn</i>); a
 * conjunction or a "who" ends a clause (<i>weak</i>); an "and" or a preposition ends a phrase (<i>joint</i>). Brackets are clauses of their own, and what
 * stands around them reaches over them.
 */
final class Clauses {

    /** A relative clause ends at the second finite verb after "who", and not at "will have". */
    private static final int WORDS_OF_ONE_VERB = 2;
    private static final Set<String> OPEN = Set.of("(", "[");
    private static final Set<String> CLOSE = Set.of(")", "]");

    private final List<Token> tokens;
    private final BitSet strong = new BitSet();
    private final BitSet turns = new BitSet();
    private final BitSet weak = new BitSet();
    private final BitSet joint = new BitSet();
    private final BitSet finite = new BitSet();
    private final BitSet subordinate = new BitSet();
    /** Where brackets and asides begin, and where they end. */
    private final BitSet opened = new BitSet();
    private final BitSet closed = new BitSet();
    private final int[] depths;

    /** The token with which the sentence starts after its opening line. */
    private final int first;

    /**
     * @param opener how many letters of the text are its opening line
     */
    Clauses(List<Token> tokens, List<CueMatch> matches, int opener) {
        this.tokens = tokens;
        this.first = first(tokens, opener);
        this.depths = depths();
        BitSet subjects = new BitSet();
        BitSet openings = new BitSet();
        BitSet relatives = new BitSet();
        for (CueMatch match : matches) {
            switch (match.cue().name() + " " + match.cue().scope()) {
                case "end strong" -> strong.set(match.from());
                case "end turn" -> turns.set(match.from());
                case "end weak" -> weak.set(match.from());
                case "end joint" -> joint.set(match.from());
                case "end subject" -> subjects.set(match.from());
                case "end opening" -> openings.set(match.from());
                case "end subordinate" -> subordinate.set(match.from());
                case "end relative" -> relatives.set(match.from());
                case "end finite" -> finite.set(match.from());
                default -> { }
            }
        }
        // "Staff must not:" reaches into "- wait".
        strong.clear(first);
        weak.clear(first);
        turns.clear(first);
        markClauses(subjects, openings, relatives);
        turns.or(strong);
        weak.or(turns);
        openAsides(openings);
    }

    private static int first(List<Token> tokens, int opener) {
        int at = 0;
        while (opener > 0 && at < tokens.size() - 1 && tokens.get(at).span().start() < opener) {
            at++;
        }
        return at;
    }

    private int[] depths() {
        int[] depths = new int[tokens.size()];
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (OPEN.contains(tokens.get(at).word())) {
                opened.set(at);
                depth++;
            }
            depths[at] = depth;
            if (depth > 0 && CLOSE.contains(tokens.get(at).word())) {
                closed.set(at);
                depth--;
            }
        }
        return depths;
    }

    private void markClauses(BitSet subjects, BitSet openings, BitSet relatives) {
        boolean opening = false;
        int verb = -1;
        int relative = -1;
        for (int at = 0; at < tokens.size(); at++) {
            if (subjects.get(at) && verb >= 0) {
                turns.set(at);
            }
            if (strong.get(at) || turns.get(at) || weak.get(at)) {
                opening = false;
                relative = -1;
                verb = -1;
            }
            if (openings.get(at)) {
                opening = true;
                weak.set(at);
                relative = -1;
            } else if (opening && tokens.get(at).word().equals(",")) {
                turns.set(at);
                opening = false;
                verb = -1;
            }
            if (relatives.get(at)) {
                relative = at;
                verb = -1;
            }
            if (finite.get(at)) {
                if (relative >= 0 && verb > relative && at - verb > WORDS_OF_ONE_VERB) {
                    weak.set(at);
                    relative = -1;
                }
                verb = at;
            }
        }
    }

    /** ", if they wish," stands in the midst of a clause, as in brackets. */
    private void openAsides(BitSet openings) {
        boolean aside = false;
        for (int at = 1; at + 1 < tokens.size(); at++) {
            boolean comma = tokens.get(at).word().equals(",");
            if (aside && (comma || strong.get(at))) {
                aside = false;
                closed.set(at - 1);
                turns.clear(at);
                weak.clear(at);
            } else if (comma && openings.get(at + 1)) {
                aside = true;
                opened.set(at);
            }
            depths[at] += aside ? 1 : 0;
        }
    }

    /** Whether a token opens its sentence, or what stands after a "but" or a semicolon. */
    boolean opens(int at) {
        return at == first || start(strong, at) >= at - 1;
    }

    /** Whether a cue stands in a clause that only tells of the occasion: "when it is not done", "a child who may be hurt". */
    boolean isSubordinate(CueMatch cue) {
        int start = start(Direction.CLAUSE, cue);
        return start < cue.from() && (subordinate.get(start) || start + 1 < cue.from() && subordinate.get(start + 1));
    }

    /** The number of the first token of what a cue governs. */
    int start(Direction direction, CueMatch cue) {
        return switch (direction) {
            case ALL -> 0;
            case FORWARD, ONWARD -> cue.from();
            case SENTENCE -> start(strong, cue.from());
            case BACKWARD, CLAUSE -> Math.max(opening(cue), start(weak, cue.from()));
            case PHRASE -> opens(cue.from()) ? cue.from()
                    : Math.max(start(weak, cue.from()), joint.previousSetBit(cue.from() - 1));
        };
    }

    /** The number after that of the last token of what a cue governs. */
    int end(Direction direction, CueMatch cue) {
        return switch (direction) {
            case ALL -> tokens.size();
            case BACKWARD -> cue.to();
            case FORWARD, CLAUSE -> Math.min(closing(cue), end(weak, cue));
            case ONWARD -> Math.min(closing(cue), end(turns, cue));
            case SENTENCE -> end(strong, cue);
            case PHRASE -> opens(cue.from()) ? end(strong, cue) : cue.to();
        };
    }

    /** The last bound before a token that is not inside brackets in which the token is not. */
    private int start(BitSet bounds, int token) {
        int at = bounds.previousSetBit(token);
        while (at >= 0 && depths[at] > depths[token]) {
            at = bounds.previousSetBit(at - 1);
        }
        return Math.max(at, 0);
    }

    /** Where the brackets begin in which a cue stands. */
    private int opening(CueMatch cue) {
        int depth = depths[cue.from()];
        int at = depth == 0 ? -1 : opened.previousSetBit(cue.from());
        while (at >= 0 && depths[at] > depth) {
            at = opened.previousSetBit(at - 1);
        }
        return Math.max(at, 0);
    }

    /** Where the brackets end in which a cue stands. */
    private int closing(CueMatch cue) {
        int depth = depths[cue.from()];
        int at = depth == 0 ? -1 : closed.nextSetBit(cue.to() - 1);
        while (at >= 0 && depths[at] > depth) {
            at = closed.nextSetBit(at + 1);
        }
        return at < 0 ? tokens.size() : Math.max(at, cue.to());
    }

    private int end(BitSet bounds, CueMatch cue) {
        int at = bounds.nextSetBit(cue.to());
        while (at >= 0 && depths[at] > depths[cue.from()]) {
            at = bounds.nextSetBit(at + 1);
        }
        return at < 0 ? tokens.size() : at;
    }
}
