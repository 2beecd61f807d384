package org.schoolpolicyreview.reading.things;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Standing;

/**
 * What a document is, as it was read or as a person corrected it.
 *
 * @param title its title
 * @param kinds the kinds of document that it is, the main one first; never empty
 * @param version the number of its version, if it carries one
 * @param inForce whether this version is the one that holds
 * @param corrected the keys that a person corrected, which stand above what was read
 */
public record Identity(String title, List<DocumentKind> kinds, Optional<String> version, Standing inForce,
        List<String> corrected) {

    public Identity {
        kinds = List.copyOf(kinds);
        corrected = List.copyOf(corrected);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("A document is of some kind; DocumentKind.OTHER, if of none.");
        }
    }
}
