package org.schoolpolicyreview.teaching.sentences;

/** What a sentence is to a part. */
public enum Use {
    /** It makes the point, or a piece of it. */
    SHOWS("shows", 150),
    /** It speaks of the part, but denies, weakens, delays or narrows it. */
    FALLS_SHORT("falls-short", 100),
    /** It speaks of another matter in like words. */
    NEAR("near", 150),
    /** Readers differ, or one reader could not tell: neither a hit nor a miss. */
    UNSURE("unsure", 0);

    private final String word;
    private final int wanted;

    Use(String word, int wanted) {
        this.word = word;
        this.wanted = wanted;
    }

    /** The word for it in files. */
    public String word() {
        return word;
    }

    /** Whether a sentence of this use speaks of the part. */
    public boolean speaksOfIt() {
        return this == SHOWS || this == FALLS_SHORT;
    }

    /** How many sentences of this use are wanted for a part; half as many for one that strengthens. */
    public int wanted(boolean essential) {
        return essential ? wanted : wanted / 2;
    }
}
