package org.schoolpolicyreview.rules.stated;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Statement;

/** What a document says about a topic, taken up for a question: it stands where it was said, and is as strong. */
public interface Retold extends Stated {

    /** What the document says. */
    Told told();

    @Override
    default int document() {
        return told().document();
    }

    @Override
    default Statement entry() {
        return told().statement();
    }

    @Override
    default Strength strength() {
        return told().strength();
    }

    /** Whether there is something to be weighed, and it is said of what is asked. */
    default boolean weighable() {
        return !told().bare() && !told().ofSomethingElse();
    }

    /** Whether it is no more than a bare yes, said of what is asked. */
    default boolean claim() {
        return told().bare() && !told().ofSomethingElse();
    }

    /** Whether it can carry a pass: there are words, or a summary with a place. */
    default boolean canBeFoundAgain() {
        return strength() != Strength.CLAIMED;
    }
}
