package org.schoolpolicyreview.rules.stated;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.model.CharacteristicsList;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.rules.words.CharacteristicsSaid;

/**
 * A document gives a list of protected characteristics.
 *
 * @param list the list
 * @param named the characteristics that it names, read from the values and again from the words
 * @param notCarried characteristics that are noted and that the quoted words do not carry
 * @param notForPupils characteristics of which it says that they do not protect pupils
 * @param forWhom whom it is said to protect
 */
public record CharacteristicsGiven(int document, CharacteristicsList list, Strength strength, Set<Characteristic> named,
        Set<Characteristic> notCarried, Set<Characteristic> notForPupils, Set<Protects> forWhom) implements Stated {

    /** Whom a list is said to protect. */
    public enum Protects { PUPILS, STAFF, NOBODY_IN_PARTICULAR }

    public CharacteristicsGiven {
        named = Set.copyOf(named);
        notCarried = Set.copyOf(notCarried);
        notForPupils = Set.copyOf(notForPupils);
        forWhom = Set.copyOf(forWhom);
    }

    @Override
    public Entry entry() {
        return list;
    }

    /** Whether it is said to be for pupils. */
    public boolean forPupils() {
        return forWhom.contains(Protects.PUPILS);
    }

    /** Whether it is said to be for staff. */
    public boolean forStaff() {
        return forWhom.contains(Protects.STAFF);
    }

    /** Whether it is not said for whom it is. */
    public boolean forNobodyInParticular() {
        return forWhom.contains(Protects.NOBODY_IN_PARTICULAR);
    }

    /** Whether it can carry a pass. */
    public boolean canBeFoundAgain() {
        return strength != Strength.CLAIMED;
    }

    /** Whether it names anything that the Act protects, or says what it leaves out. */
    public boolean saysAnything() {
        return !named.isEmpty() || !notForPupils.isEmpty();
    }

    /** Whether the text breaks off in it, so that what it does not name may follow. */
    public boolean cutOff() {
        return list.cutOff();
    }

    /** Which of these it does not name. */
    public List<String> lacks(List<String> wanted) {
        return wanted.stream().filter(each -> !among(named, each)).toList();
    }

    /** Which of these it names as protecting pupils: not those of which it says that they do not. */
    public List<String> tellsPupils(List<String> asked) {
        return asked.stream().filter(each -> among(named, each) && !among(notForPupils, each)).toList();
    }

    /** Which of these it does not name as protecting pupils. */
    public List<String> lacksForPupils(List<String> wanted) {
        return wanted.stream().filter(each -> !among(named, each) || among(notForPupils, each)).toList();
    }

    /** Whether it says of all of these that they do not protect pupils. */
    public boolean deniesPupils(List<String> asked) {
        return asked.stream().allMatch(each -> among(notForPupils, each));
    }

    /** Which of these are noted, and not carried by the quoted words. */
    public List<String> notCarried(List<String> asked) {
        return asked.stream().filter(each -> among(notCarried, each)).toList();
    }

    /** Whether the document says why it leaves some of these out. */
    public boolean saysWhyWithout(List<String> lacking) {
        Optional<Set<Characteristic>> spokenOf = list.leftOutBecause().map(CharacteristicsSaid::in);
        return spokenOf.filter(named -> named.isEmpty() || lacking.stream().anyMatch(each -> among(named, each))).isPresent();
    }

    private static boolean among(Collection<Characteristic> some, String name) {
        return some.stream().anyMatch(each -> each.word().equals(name));
    }
}
