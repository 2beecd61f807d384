package org.schoolpolicyreview.rules.applying;

import java.util.Set;
import org.schoolpolicyreview.criteria.SchoolKind;

/**
 * A criterion is only for some kinds of school.
 *
 * @param who the schools, in plain words, to complete "It is for ..."
 */
public record OnlyForKinds(String criterion, Set<SchoolKind> kinds, String who) {

    public OnlyForKinds {
        kinds = Set.copyOf(kinds);
    }

    /** Whether it is for a school with these facts; no if its kind is not known. */
    public boolean takesIn(SchoolFacts school) {
        return school.kind().filter(kinds::contains).isPresent();
    }
}
