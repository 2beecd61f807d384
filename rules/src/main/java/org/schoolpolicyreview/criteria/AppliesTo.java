package org.schoolpolicyreview.criteria;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which schools a criterion is for, and since when.
 *
 * @param who the schools, in plain words
 * @param kinds the kinds of school; every kind if empty
 * @param employees from how many employees on, if that decides
 * @param restsOn the laws that it rests on, one of which must hold on the review date; none if empty
 */
public record AppliesTo(String who, Set<SchoolKind> kinds, Optional<Integer> employees, List<Law> restsOn) {

    public AppliesTo {
        kinds = Set.copyOf(kinds);
        restsOn = List.copyOf(restsOn);
    }
}
