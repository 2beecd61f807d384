package org.schoolpolicyreview.reading.things;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Which styles and coverings go with race or religion, by their ids in the lexicon, and which may. */
final class LinkedStyles {

    private static final Set<String> OF_HAIR = Set.of("afro", "protective-styles", "locs", "braids", "cornrows", "twists", "puffs",
            "fades", "wraps", "beads", "extensions");
    private static final Set<String> OF_FAITH = Set.of("head-covering", "headscarf", "turban", "patka", "kippah", "religious-dress");
    /** A shaved line, a beard or a short cut may be a matter of heritage or faith, or of neither; a veil may be barred for cause. */
    private static final Set<String> PERHAPS = Set.of("shaved", "beard", "durag", "veil", "length");
    private static final Set<String> FAITH_TOO = Set.of("locs", "beard", "veil", "length");
    private static final Set<String> FOR_HAIR = Set.of("race", "culture", "protected", "act", "any");
    private static final Set<String> FOR_FAITH = Set.of("religion", "culture", "protected", "act", "any");

    private LinkedStyles() {}

    static boolean named(Set<String> styles) {
        return meet(styles, OF_HAIR) || meet(styles, OF_FAITH);
    }

    static boolean perhapsNamed(Set<String> styles) {
        return meet(styles, PERHAPS);
    }

    /**
     * Whether an exception on such grounds may cover some of these styles. Faith alone excuses what is worn for faith,
     * locs among it, but no other hairstyle of an ethnic group. Without any ground it may cover all.
     */
    static boolean mayBeCovered(Set<String> styles, Set<String> grounds) {
        boolean forFaith = meet(styles, OF_FAITH) || meet(styles, FAITH_TOO);
        return grounds.isEmpty() || meet(grounds, FOR_HAIR) || forFaith && meet(grounds, FOR_FAITH);
    }

    /** Whether an exception on such grounds covers all of these styles. */
    static boolean covered(Set<String> styles, Set<String> grounds) {
        boolean hair = meet(styles, OF_HAIR) || meet(styles, PERHAPS);
        return (!hair || meet(grounds, FOR_HAIR)) && (!meet(styles, OF_FAITH) || meet(grounds, FOR_FAITH));
    }

    static boolean onRaceOrReligion(Set<String> grounds) {
        return meet(grounds, FOR_HAIR) || meet(grounds, FOR_FAITH);
    }

    /** Whether an exception that names some styles may be meant for others: one on jewellery is not for hair. */
    static boolean ofOneKind(Set<String> some, Set<String> others) {
        Set<String> hair = new HashSet<>(OF_HAIR);
        hair.addAll(PERHAPS);
        hair.add("hair");
        Set<String> faith = new HashSet<>(OF_FAITH);
        faith.add("hat");
        return meet(some, others) || meet(some, hair) && meet(others, hair) || meet(some, faith) && meet(others, faith);
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }
}
