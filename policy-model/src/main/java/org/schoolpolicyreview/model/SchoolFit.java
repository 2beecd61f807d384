package org.schoolpolicyreview.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.register.RegisterList;

/** Whether a question makes sense for a school. If the fact that decides it is not known, it does. */
final class SchoolFit {

    /** From so many employees on, pay gaps have to be published: the Equality Act 2010 regulations of 2017. */
    private static final int PAY_GAP_EMPLOYEES = 250;

    /**
     * Where places are given by a council, a panel or a placement, there is no appeal about admission to the school.
     */
    private static final Set<Topic> OF_ADMISSION_APPEALS = EnumSet.of(Topic.APPEALS_PANEL, Topic.APPEALS_HEARING);

    /** Guidance on these is not written for the years before compulsory schooling. */
    private static final Set<Topic> NOT_IN_NURSERIES =
            EnumSet.of(Topic.BALANCED_TEACHING, Topic.SEARCHING, Topic.EXCLUSION);

    private SchoolFit() {}

    static boolean makesSense(Topic topic, School school) {
        boolean nursery = is(school.phase(), RegisterList.PHASES, "nursery")
                || is(school.type(), RegisterList.TYPES, "nursery");
        boolean byPlacement = is(school.type(), RegisterList.TYPES, "special")
                || is(school.type(), RegisterList.TYPES, "pupil referral")
                || is(school.type(), RegisterList.TYPES, "alternative provision");
        if (OF_ADMISSION_APPEALS.contains(topic)) {
            return !nursery && !byPlacement;
        }
        if (NOT_IN_NURSERIES.contains(topic)) {
            return !nursery;
        }
        if (topic == Topic.YOUNG_CHILDREN) {
            return !is(school.phase(), RegisterList.PHASES, "16 plus");
        }
        return topic != Topic.PAY_GAP || school.employees().map(staff -> staff >= PAY_GAP_EMPLOYEES).orElse(true);
    }

    private static boolean is(Optional<CodedValue> value, RegisterList list, String partOfName) {
        return value.flatMap(given -> list.find(given.toString()).or(() -> Optional.of(given)))
                .map(known -> known.name().toLowerCase(Locale.ROOT).contains(partOfName))
                .orElse(false);
    }
}
