package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.rules.words.ClicksSaid;

/** A statement that may answer a part that looks for itself: about its topics, and of what it asks about. */
public record MayAnswer(Matter matter, String part, Told told) implements Stated, ReadWithTerms {

    @Override
    public int document() {
        return told.document();
    }

    @Override
    public Entry entry() {
        return told.statement();
    }

    @Override
    public Strength strength() {
        return told.strength();
    }

    /** Whether it is no more than a bare yes. */
    public boolean claim() {
        return told.bare() && !told.ofSomethingElse();
    }

    /** Whether there is something to be weighed, and it is said of what is asked. */
    public boolean weighable() {
        return !told.bare() && !told.ofSomethingElse();
    }

    /** Whether it can carry a pass: there are words, or a summary with a place. */
    public boolean canBeFoundAgain() {
        return strength() != Strength.CLAIMED;
    }

    /** In how many clicks it is found. */
    public ClicksSaid clicks() {
        return told.read().clicks();
    }
}
