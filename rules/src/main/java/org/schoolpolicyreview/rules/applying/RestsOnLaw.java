package org.schoolpolicyreview.rules.applying;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Law;

/** A criterion rests on laws, one of which must hold on the review date. */
public record RestsOnLaw(String criterion, List<Law> laws) {

    public RestsOnLaw {
        laws = List.copyOf(laws);
    }

    /** Whether one of them holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return laws.stream().anyMatch(law -> !law.endedBefore(day)
                && law.from().filter(from -> from.isAfter(day)).isEmpty());
    }

    /** Their names. */
    public String names() {
        return laws.stream().map(Law::name).collect(Collectors.joining("; "));
    }
}
