package org.schoolpolicyreview.criteria;

import java.util.List;
import java.util.Optional;

/**
 * A set of criteria with their sources and the dates of law, versioned by the calendar.
 *
 * @param id its id, and the name of its folder: england
 * @param version year and number: 2026.1
 * @param name what it is called in a report
 * @param criteria the criteria, by id
 * @param law when which law held
 */
public record CriteriaPack(String id, String version, String name, List<Criterion> criteria, LawRegister law) {

    public CriteriaPack {
        criteria = criteria.stream().sorted().toList();
    }

    /** The criterion of an id, whatever its capitals. */
    public Optional<Criterion> criterion(String wanted) {
        return criteria.stream().filter(criterion -> criterion.id().equalsIgnoreCase(wanted)).findFirst();
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
