package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;

/**
 * A statement that says the opposite of what is looked for: "for parents who have logged in", where none should have to.
 *
 * @param said how the document says it
 * @param saysBoth whether the same statement also says what is looked for
 */
public record SaidAgainst(Includes ask, Told told, String said, boolean saysBoth) implements Stated {

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

    /** Whether there is something to be weighed, said of what is asked, that can be found again. */
    public boolean weighable() {
        return !told.bare() && !told.ofSomethingElse() && strength() != Strength.CLAIMED;
    }
}
