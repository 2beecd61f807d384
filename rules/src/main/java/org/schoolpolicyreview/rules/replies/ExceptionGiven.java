package org.schoolpolicyreview.rules.replies;

import java.util.Set;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.questions.ReadWithTerms;
import org.schoolpolicyreview.rules.stated.Stated;

/**
 * A document speaks of exceptions to its rules on appearance.
 *
 * @param grounds for which of the part's grounds: race, religion; empty if none of them is named
 * @param otherGrounds whether other grounds are named: medical ones, say
 * @param only what it is for, where that is neither hair nor dress: jewellery, say; empty for all else
 * @param how whether it says how an exception is asked for
 * @param put how it is put; an exception is an offer
 */
public record ExceptionGiven(Matter matter, String part, int document, Entry entry, Strength strength,
        Set<String> grounds, boolean otherGrounds, String only, boolean how, HowPut put) implements Stated, ReadWithTerms {

    public ExceptionGiven {
        grounds = Set.copyOf(grounds);
    }

    /** Whether it is one, and can be found again. */
    public boolean reliable() {
        return put.firm() && strength != Strength.CLAIMED;
    }

    /** Whether it is for something else than hair and dress. */
    public boolean ofSomethingElse() {
        return !only.isEmpty();
    }

    /** Whether one of the grounds is named. */
    public boolean onTheseGrounds() {
        return !grounds.isEmpty();
    }
}
