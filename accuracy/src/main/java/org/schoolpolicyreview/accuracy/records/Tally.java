package org.schoolpolicyreview.accuracy.records;

import org.schoolpolicyreview.accuracy.Share;

/**
 * How often something was read.
 *
 * @param hits read, and marked
 * @param misses marked, and not read
 * @param falseOnes read, and not marked
 * @param falseLikely those of the false ones that were read with a doubt, so that nothing relies on them
 */
public record Tally(int hits, int misses, int falseOnes, int falseLikely) {

    /** Of nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** Both together. */
    public Tally and(Tally other) {
        return new Tally(hits + other.hits, misses + other.misses, falseOnes + other.falseOnes,
                falseLikely + other.falseLikely);
    }

    /** How many of those that were read are right. */
    public Share precision() {
        return new Share(hits, hits + falseOnes);
    }

    /** How many of those that are marked were read. */
    public Share recall() {
        return new Share(hits, hits + misses);
    }
}
