package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.questions.ReadWithTerms;
import org.schoolpolicyreview.rules.stated.Retold;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.ClicksSaid;

/**
 * A statement that may answer a part that looks for itself: about its topics, and of what it asks about.
 *
 * @param put how it is put, where it says in how many clicks something is found; else as a whole
 */
public record MayAnswer(Matter matter, String part, Told told, HowPut put) implements Retold, ReadWithTerms {

    /** Whether it can be relied on: it can be found again, is put firmly, and holds now and without a condition. */
    public boolean reliable() {
        return canBeFoundAgain() && put.plain();
    }

    /** In how many clicks it is found. */
    public ClicksSaid clicks() {
        return told.read().clicks();
    }
}
