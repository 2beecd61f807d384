package org.schoolpolicyreview.rules.stated;

import java.time.LocalDate;
import org.schoolpolicyreview.criteria.Law;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.LawCited;
import org.schoolpolicyreview.rules.Agreement;

/**
 * A document cites a law that we know.
 *
 * @param document the number of the document
 * @param law the law
 * @param entry the citation, or other words in which the law is named
 * @param cited the words that name it
 * @param asHistory whether it is cited as law that has been replaced
 * @param replacedByTodaysEqualityLaw whether the Equality Act 2010, its duty or the 2017 regulations took its place
 * @param strength how good the evidence is
 * @param agreement whether quoted words name the same law
 */
public record Cited(
        int document,
        Law law,
        Entry entry,
        String cited,
        boolean asHistory,
        boolean replacedByTodaysEqualityLaw,
        Strength strength,
        Agreement agreement) implements Stated {

    /** The id of the law. */
    public String lawId() {
        return law.id();
    }

    /** Whether the reader of the document listed it among its laws, and it does not only stand in other quoted words. */
    public boolean listed() {
        return entry instanceof LawCited;
    }

    /** Whether it had ceased to hold before a day. */
    public boolean endedBefore(LocalDate day) {
        return law.endedBefore(day);
    }

    /** Whether it is known until when it held. */
    public boolean datedAtItsEnd() {
        return law.until().isPresent();
    }

    /** Whether quoted words name the same law, or there is nothing to compare. */
    public boolean agrees() {
        return agreement == Agreement.AGREES;
    }
}
