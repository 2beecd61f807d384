package org.schoolpolicyreview.rules.stated;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.LawCited;

/** A document cites something that calls itself equality law and that the register of law does not know. */
public record UnknownLaw(int document, LawCited entry) implements Stated {

    @Override
    public Strength strength() {
        return Strength.NOTED;
    }
}
