package org.schoolpolicyreview.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A law or guidance, and when it held as far as that was seen.
 *
 * @param id its id in the register of law
 * @param name its usual name
 * @param alsoWritten other ways to name it
 * @param from the first day on which it held, if that is known
 * @param until the last day on which it held, if it no longer does
 * @param replacedBy the id of what took its place
 * @param seen how far the dates were seen: seen, secondary, recalled
 */
public record Law(
        String id,
        String name,
        List<String> alsoWritten,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> replacedBy,
        String seen) {

    public Law {
        alsoWritten = List.copyOf(alsoWritten);
    }

    /** Whether it had ceased to hold before a day. */
    public boolean endedBefore(LocalDate day) {
        return until.map(last -> last.isBefore(day)).orElse(false);
    }
}
