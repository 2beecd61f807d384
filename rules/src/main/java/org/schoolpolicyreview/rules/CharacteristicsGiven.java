package org.schoolpolicyreview.rules;

import java.util.Set;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.model.CharacteristicsList;
import org.schoolpolicyreview.model.Entry;

/**
 * A document gives a list of protected characteristics.
 *
 * @param list the list
 * @param named the characteristics that it names, read from the values and again from the words
 * @param notCarried characteristics that are noted and that the quoted words do not carry
 * @param forPupils whether it is said to be for pupils
 * @param forStaff whether it is said to be for staff
 */
public record CharacteristicsGiven(int document, CharacteristicsList list, Strength strength, Set<Characteristic> named,
        Set<Characteristic> notCarried, boolean forPupils, boolean forStaff) implements Stated {

    public CharacteristicsGiven {
        named = Set.copyOf(named);
        notCarried = Set.copyOf(notCarried);
    }

    @Override
    public Entry entry() {
        return list;
    }

    /** Whether it is not said for whom it is. */
    public boolean forNobodyInParticular() {
        return !forPupils && !forStaff;
    }

    /** Whether it can carry a pass. */
    public boolean canBeFoundAgain() {
        return strength != Strength.CLAIMED;
    }
}
