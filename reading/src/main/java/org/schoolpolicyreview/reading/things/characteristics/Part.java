package org.schoolpolicyreview.reading.things.characteristics;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.things.CharacteristicsList.Audience;

/**
 * A part of a sentence that names characteristics for the same people: "staff also because of age and marriage".
 * Filled while the sentence is read, and not changed after.
 */
final class Part {

    private final Set<Audience> people = EnumSet.noneOf(Audience.class);
    private final List<Characteristic> named = new ArrayList<>();
    private final Set<Characteristic> staffOnly = EnumSet.noneOf(Characteristic.class);
    private final Set<String> cues = new java.util.TreeSet<>();

    void people(Set<Audience> whom) {
        people.addAll(whom);
    }

    void named(Characteristic characteristic) {
        if (!named.contains(characteristic)) {
            named.add(characteristic);
        }
    }

    /** A remark in brackets after a characteristic says that it protects staff only. */
    void lastIsForStaffOnly() {
        if (!named.isEmpty()) {
            staffOnly.add(named.get(named.size() - 1));
        }
    }

    void cue(String name) {
        cues.add(name);
    }

    boolean has(String cue) {
        return cues.contains(cue);
    }

    Set<Audience> people() {
        return people;
    }

    /** Whom it protects, as far as it says so itself. */
    Audience audience() {
        return audience(people);
    }

    static Audience audience(Set<Audience> people) {
        boolean pupils = people.contains(Audience.PUPILS);
        boolean staff = people.contains(Audience.STAFF);
        if (pupils || staff) {
            return pupils && staff ? Audience.EVERYONE : pupils ? Audience.PUPILS : Audience.STAFF;
        }
        return people.contains(Audience.EVERYONE) ? Audience.EVERYONE : Audience.NOT_SAID;
    }

    List<Characteristic> named() {
        return named;
    }

    Set<Characteristic> staffOnly() {
        return staffOnly;
    }
}
