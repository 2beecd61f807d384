package org.schoolpolicyreview.reading.things;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.Quotation;

/**
 * A list of protected characteristics, and whom it protects.
 *
 * @param listed which of the nine it names, taken-out ones left out
 * @param halfNamed those of which it names the lesser half only: "maternity" without pregnancy
 * @param leftOut those that it says do not protect these people
 * @param audience whom it protects
 * @param words all the words that belong to it
 */
public record CharacteristicsList(Set<Characteristic> listed, Set<Characteristic> halfNamed, Set<Characteristic> leftOut,
        Slot<Audience> audience, List<Quotation> words, Quotation quotation, Certainty certainty) implements Thing {

    /** Those that the Equality Act 2010 keeps out of what schools provide for pupils (section 84). */
    private static final Set<Characteristic> NOT_OF_PUPILS = Set.of(Characteristic.AGE, Characteristic.MARRIAGE);
    private static final Set<Characteristic> OF_PUPILS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(NOT_OF_PUPILS)));

    /** Whom a list protects. */
    public enum Audience {
        /** Pupils. */
        PUPILS,
        /** Staff, and those who apply for a post. */
        STAFF,
        /** Everybody in the school, pupils and staff alike. */
        EVERYONE,
        /** It does not say. */
        NOT_SAID
    }

    public CharacteristicsList {
        listed = inTheirOrder(listed);
        halfNamed = inTheirOrder(halfNamed);
        leftOut = inTheirOrder(leftOut);
        words = List.copyOf(words);
    }

    private static Set<Characteristic> inTheirOrder(Set<Characteristic> some) {
        return some.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(some));
    }

    /** Whether it is one of protected characteristics, and for these people, without doubt. */
    public boolean isSurelyFor(Audience people) {
        return certainty == Certainty.SURE && audience.isSure() && isFor(people);
    }

    /** Whether it is for these people, as far as it says so. */
    public boolean isFor(Audience people) {
        return audience.value().orElse(Audience.NOT_SAID) == people;
    }

    /** Whether there is a doubt that it is a list of protected characteristics, or for whom. */
    public boolean isDoubtful() {
        return certainty != Certainty.SURE || !audience.isSure();
    }

    /** Whether it names the seven that protect pupils, each in whole. */
    public boolean namesAllOfPupils() {
        return listed.containsAll(OF_PUPILS) && halfNamed.isEmpty();
    }

    /** Of the seven that protect pupils, those that it does not name, or not in whole. */
    public Set<Characteristic> lacksOfPupils() {
        Set<Characteristic> lacking = EnumSet.copyOf(OF_PUPILS);
        lacking.removeAll(listed);
        lacking.addAll(halfNamed);
        return lacking;
    }

    /** Whether it names all nine. */
    public boolean namesAllNine() {
        return listed.size() == Characteristic.values().length;
    }

    /** Whether it names age, or marriage and civil partnership, which protect no pupil in what a school provides. */
    public boolean namesAgeOrMarriage() {
        return NOT_OF_PUPILS.stream().anyMatch(listed::contains);
    }
}
