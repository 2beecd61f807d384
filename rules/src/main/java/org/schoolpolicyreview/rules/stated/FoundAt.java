package org.schoolpolicyreview.rules.stated;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Remark;

/**
 * A document was found on the web: it came as a page of it, or the policy file says where it is published.
 *
 * @param found how it was found, noted by its reader
 * @param place where it is published; empty if only its form is known
 * @param steps in how many clicks at most, if the place is a path; else 0
 */
public record FoundAt(int document, Remark found, String place, int steps) implements Stated {

    @Override
    public Remark entry() {
        return found;
    }

    @Override
    public Strength strength() {
        return Strength.NOTED;
    }

    /** Whether the place is a path of no more steps than a number. */
    public boolean pathWithin(int most) {
        return steps > 0 && steps <= most;
    }

    /** What was seen of it. */
    public String saw() {
        return place.isEmpty() ? "came as a page of the web" : "was found at ‘" + place + "’";
    }
}
