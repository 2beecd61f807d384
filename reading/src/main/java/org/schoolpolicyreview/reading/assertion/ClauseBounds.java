package org.schoolpolicyreview.reading.assertion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;

/**
 * The tokens with which clauses begin. No grammar is parsed: a "but", a semicolon or the edge of a cell ends everything
 * (<i>strong</i>); an "and" with a new subject or the comma after an opening clause ends what goes onward (<i>turn</i>); a
 * conjunction or a "who" ends a clause (<i>weak</i>); an "and" or a "with" ends a phrase (<i>joint</i>).
 */
final class ClauseBounds {

    /**
     * A relative clause ends at the second finite verb after "who", and not at "will have"; the word after "who" is its verb;
     * and it ends at the first one after a comma: "who works here, supply staff included, may act".
     */
    private static final int WORDS_OF_ONE_VERB = 2;

    /**
     * An aside.
     *
     * @param from the number of its comma
     * @param to the number after that of its last token
     */
    record Aside(int from, int to) {}

    private final BitSet strong;
    private final BitSet turns;
    private final BitSet weak;
    private final BitSet joint;
    private final BitSet subordinate;
    private final BitSet openings;
    /** Where a clause goes on after a relative clause, and where that begins. */
    private final Map<Integer, Integer> resumed = new HashMap<>();

    /**
     * @param first the number of the first token after the opening line: "Staff must not:" reaches into "- wait"
     */
    ClauseBounds(List<Token> tokens, List<CueMatch> matches, int first) {
        strong = starts(matches, "strong");
        turns = starts(matches, "turn");
        weak = starts(matches, "weak");
        joint = starts(matches, "joint");
        subordinate = starts(matches, "subordinate");
        openings = starts(matches, "opening");
        strong.clear(first);
        turns.clear(first);
        weak.clear(first);
        mark(tokens, starts(matches, "subject"), starts(matches, "relative"), starts(matches, "finite"));
        turns.or(strong);
        weak.or(turns);
    }

    private static BitSet starts(List<CueMatch> matches, String end) {
        BitSet starts = new BitSet();
        matches.stream().filter(match -> match.is("end") && match.cue().scope().equals(end))
                .forEach(match -> starts.set(match.from()));
        return starts;
    }

    private void mark(List<Token> tokens, BitSet subjects, BitSet relatives, BitSet finite) {
        boolean opening = false;
        int verb = -1;
        int relative = -1;
        boolean isBroken = false;
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
                isBroken = false;
            } else if (relative >= 0 && at == relative + 1 && tokens.get(at).isWord()) {
                verb = at;
            } else if (relative >= 0 && at > relative + 1 && tokens.get(at).word().equals(",")) {
                isBroken = true;
            }
            if (finite.get(at)) {
                int ofOneVerb = verb >= 0 && finite.get(verb) ? WORDS_OF_ONE_VERB : 1;
                if (relative >= 0 && verb > relative && (isBroken || at - verb > ofOneVerb)) {
                    weak.set(at);
                    resumed.put(at, relative);
                    relative = -1;
                }
                verb = at;
            }
        }
    }

    /** The tokens of each aside between commas, ", if they wish,": the clause around it goes on after it. */
    List<Aside> asides(List<Token> tokens) {
        List<Aside> asides = new ArrayList<>();
        int start = -1;
        for (int at = 1; at + 1 < tokens.size(); at++) {
            boolean comma = tokens.get(at).word().equals(",");
            if (start >= 0 && (comma || strong.get(at))) {
                asides.add(new Aside(start, at));
                start = -1;
                if (!strong.get(at)) {
                    turns.clear(at);
                    weak.clear(at);
                }
            } else if (comma && openings.get(at + 1)) {
                start = at;
            }
        }
        return asides;
    }

    /** The relative clause after which a clause goes on at a token; -1 if none ends there. */
    int relativeBefore(int at) {
        return resumed.getOrDefault(at, -1);
    }

    /** What ends everything. */
    BitSet strong() {
        return strong;
    }

    /** What ends that which goes onward over subordinate clauses. */
    BitSet turns() {
        return turns;
    }

    /** What ends a clause. */
    BitSet weak() {
        return weak;
    }

    /** What ends a phrase. */
    BitSet joint() {
        return joint;
    }

    /** What begins a clause that tells of the occasion. */
    BitSet subordinate() {
        return subordinate;
    }
}
