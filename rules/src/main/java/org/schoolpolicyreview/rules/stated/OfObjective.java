package org.schoolpolicyreview.rules.stated;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;

/** What is read of an objective: it stands where the objective does, and is as strong. */
public interface OfObjective extends Stated {

    /** The objective. */
    ObjectiveGiven of();

    @Override
    default int document() {
        return of().document();
    }

    @Override
    default Entry entry() {
        return of().entry();
    }

    @Override
    default Strength strength() {
        return of().strength();
    }

    /** Whether it can carry a pass. */
    default boolean canBeFoundAgain() {
        return of().canBeFoundAgain();
    }
}
