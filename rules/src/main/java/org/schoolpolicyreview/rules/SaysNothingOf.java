package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;

/** A statement about the topic of a question that says none of what is looked for: a paper copy, and not that it is free. */
public record SaysNothingOf(Includes ask, Told told) implements Stated {

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

    /** Whether it is said of what is asked. */
    public boolean weighable() {
        return !told.ofSomethingElse();
    }
}
