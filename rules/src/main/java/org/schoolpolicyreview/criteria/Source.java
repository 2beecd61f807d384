package org.schoolpolicyreview.criteria;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a criterion comes from.
 *
 * @param id its id in the register of sources
 * @param name what it is called
 * @param usedFor what was taken from it, in our words
 * @param addresses where it was found, on the day that the register was noted; may be empty
 * @param seen how far it was seen: "the source itself", "through another page"
 * @param noted the day on which it was noted
 */
public record Source(String id, String name, String usedFor, List<String> addresses, String seen, LocalDate noted) {

    public Source {
        addresses = List.copyOf(addresses);
    }
}
