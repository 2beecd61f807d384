package org.schoolpolicyreview.rules.stated;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.AppearanceRule;
import org.schoolpolicyreview.model.Entry;

/** A document gives a rule on uniform, hair, head coverings or jewellery. */
public record AppearanceRuleGiven(int document, AppearanceRule rule, Strength strength) implements Stated {

    @Override
    public Entry entry() {
        return rule;
    }

    /** Whether it can carry a pass. */
    public boolean canBeFoundAgain() {
        return strength != Strength.CLAIMED;
    }
}
