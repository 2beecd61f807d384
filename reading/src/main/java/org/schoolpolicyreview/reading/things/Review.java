package org.schoolpolicyreview.reading.things;

import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.reading.Quotation;

/**
 * When a document is or was reviewed, or the period that it covers.
 *
 * @param what what is said of it
 * @param on the date, of {@link What#NEXT}, {@link What#LAST}, {@link What#DATED} and {@link What#IN_FORCE_FROM}
 * @param every how often, of {@link What#CYCLE}
 * @param period the years covered, of {@link What#PERIOD}
 * @param of of what
 */
public record Review(What what, Slot<WrittenDate> on, Slot<Rhythm> every, Slot<WrittenPeriod> period, Subject of,
        Quotation quotation, Certainty certainty) implements Thing {

    /** What is said. */
    public enum What {
        /** When it is to be reviewed next, or until when it is valid. */
        NEXT,
        /** When it was last reviewed or updated. */
        LAST,
        /** How often it is reviewed. */
        CYCLE,
        /** The years that it, or its objectives, cover. */
        PERIOD,
        /** A date that it carries without saying of what: a print date, a version's date. */
        DATED,
        /** From when it applies. */
        IN_FORCE_FROM
    }
}
