package org.schoolpolicyreview.teaching.sentences;

/** What a sentence is to a part. */
public enum Use {
    /** It makes the point, or a piece of it. */
    SHOWS("shows"),
    /** It speaks of the part, but denies, weakens, delays or narrows it. */
    FALLS_SHORT("falls-short"),
    /** It speaks of another matter in like words. */
    NEAR("near"),
    /** Readers differ, or one reader could not tell: neither a hit nor a miss. */
    UNSURE("unsure");

    private final String word;

    Use(String word) {
        this.word = word;
    }

    /** The word for it in files. */
    public String word() {
        return word;
    }

    /** Whether a sentence of this use speaks of the part. */
    public boolean speaksOfIt() {
        return this == SHOWS || this == FALLS_SHORT;
    }
}
