package org.schoolpolicyreview.model.text;

import java.util.Objects;
import java.util.Optional;
import org.schoolpolicyreview.model.Origin;

/**
 * Where a block stands.
 *
 * @param page the page as the document numbers it, where it has pages
 * @param origin the line of the policy file, or of the document where that is text itself
 */
public record Place(Optional<String> page, Origin origin) {

    /** Of a text that was built in Java. */
    public static final Place NONE = new Place(Optional.empty(), Origin.NONE);

    public Place {
        Objects.requireNonNull(page, "A page is null; Optional.empty() says that there is none.");
        Objects.requireNonNull(origin, "An origin is null; Origin.NONE says that there is none.");
    }

    /** A line of a text without pages. */
    public static Place at(Origin origin) {
        return new Place(Optional.empty(), origin);
    }
}
