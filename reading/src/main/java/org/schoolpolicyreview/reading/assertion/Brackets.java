package org.schoolpolicyreview.reading.assertion;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;

/** The brackets of a sentence, and what stands in the midst of a clause as in brackets: ", if they wish,". */
final class Brackets {

    private static final Set<String> OPEN = Set.of("(", "[");
    private static final Set<String> CLOSE = Set.of(")", "]");

    private final BitSet opened = new BitSet();
    private final BitSet closed = new BitSet();
    private final int[] depths;

    Brackets(List<Token> tokens, ClauseBounds bounds) {
        depths = new int[tokens.size()];
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
        for (ClauseBounds.Aside aside : bounds.asides(tokens)) {
            opened.set(aside.from());
            closed.set(aside.to() - 1);
            for (int at = aside.from(); at < aside.to(); at++) {
                depths[at]++;
            }
        }
    }

    /** The last bound at or before a token, without those inside brackets in which the token is not; 0 if there is none. */
    int before(BitSet bounds, int token) {
        int at = bounds.previousSetBit(token);
        while (at >= 0 && depths[at] > depths[token]) {
            at = bounds.previousSetBit(at - 1);
        }
        return Math.max(at, 0);
    }

    /** The first bound after a cue, without those inside brackets in which it is not; the end if there is none. */
    int after(BitSet bounds, CueMatch cue) {
        int at = bounds.nextSetBit(cue.to());
        while (at >= 0 && depths[at] > depths[cue.from()]) {
            at = bounds.nextSetBit(at + 1);
        }
        return at < 0 ? depths.length : at;
    }

    /** Where the brackets begin in which a cue stands; 0 if it stands in none. */
    int opening(CueMatch cue) {
        return depths[cue.from()] == 0 ? 0 : before(opened, cue.from());
    }

    /** Where the brackets end in which a cue stands; the end if it stands in none. */
    int closing(CueMatch cue) {
        int depth = depths[cue.from()];
        int at = depth == 0 ? -1 : closed.nextSetBit(cue.to() - 1);
        while (at >= 0 && depths[at] > depth) {
            at = closed.nextSetBit(at + 1);
        }
        return at < 0 ? depths.length : Math.max(at, cue.to());
    }
}
