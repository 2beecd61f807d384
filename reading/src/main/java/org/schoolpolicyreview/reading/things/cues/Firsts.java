package org.schoolpolicyreview.reading.things.cues;

import java.util.List;

/**
 * The words with which something can begin, as bits of which others may share some: a quick "no" for most words.
 *
 * @param bits a bit for each
 */
record Firsts(long bits) {

    /** Whatever follows, if anything. */
    static final Firsts ANY = new Firsts(-1);

    /** Those of some choices. */
    static Firsts of(List<Choice> choices) {
        long bits = 0;
        for (Choice choice : choices) {
            bits |= choice.isBeginning() ? ANY.bits : bit(choice.key());
        }
        return new Firsts(bits);
    }

    Firsts or(Firsts other) {
        return new Firsts(bits | other.bits);
    }

    /** Whether one of the words may stand at a token; any may, even behind the last. */
    boolean mayStand(Tokens tokens, int at) {
        return mayStand(bits, tokens, at);
    }

    static boolean mayStand(long bits, Tokens tokens, int at) {
        return bits == ANY.bits || at < tokens.size() && (bits & bit(tokens.hash(at))) != 0;
    }

    private static long bit(int hash) {
        return 1L << (hash * 0x9e3779b9 >>> 26);
    }
}
