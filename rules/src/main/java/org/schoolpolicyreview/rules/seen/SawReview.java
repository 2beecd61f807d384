package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.rules.stated.CycleGiven;
import org.schoolpolicyreview.rules.stated.Dated;

/** What was seen of how a document is kept under review, as the end of a sentence that begins with "The document". */
public final class SawReview {

    private SawReview() {}

    /** The next review is still to come. */
    public static String next(Dated dated) {
        return "gives " + dated.dateText() + " as its next review, which is still to come";
    }

    /** The next review has passed. */
    public static String nextPassed(Dated dated) {
        return "gives " + dated.dateText() + " as its next review, which has passed";
    }

    /** The words give another date. */
    public static String nextDisagrees() {
        return "is noted with a next review that the quoted words do not carry";
    }

    /** How often it is reviewed. */
    public static String cycle(CycleGiven cycle) {
        return "says that it is reviewed ‘" + cycle.text() + "’";
    }

    /** A cycle that is put too weakly. */
    public static String weakCycle(CycleGiven cycle) {
        return cycle(cycle) + ", and puts it no more firmly than ‘" + cycle.weakly().orElseThrow().word() + "’";
    }

    /** A word such as "regularly". */
    public static String cycleWithoutNumber(CycleGiven cycle) {
        return cycle.text().isEmpty() ? "speaks of its review, without saying how often"
                : cycle(cycle) + ", without saying how often";
    }
}
