package org.schoolpolicyreview.criteria;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A law or guidance, and when it held as far as that was seen. How documents name it, the reading knows.
 *
 * @param id its id, here and in the names of laws that the reading knows
 * @param name its usual name
 * @param from the first day on which it held, if that is known
 * @param until the last day on which it held, if it no longer does
 * @param replacedBy the id of what took its place
 * @param seen how far the dates were seen: seen, secondary, recalled
 */
public record Law(
        String id,
        String name,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> replacedBy,
        String seen) {

    /** The Act, its public sector equality duty, and the regulations on it. */
    private static final Set<String> EQUALITY_LAW_OF_TODAY = Set.of("equality-act-2010", "psed", "specific-duties-2017");

    /** Whether it had ceased to hold before a day. */
    public boolean endedBefore(LocalDate day) {
        return until.map(last -> last.isBefore(day)).orElse(false);
    }

    /** Whether the last day on which it held is known. */
    public boolean isDatedAtItsEnd() {
        return until.isPresent();
    }

    /** Whether the Equality Act 2010, its duty or the regulations of 2017 took its place. */
    public boolean isReplacedByEqualityLawOfToday() {
        return replacedBy.filter(EQUALITY_LAW_OF_TODAY::contains).isPresent();
    }
}
