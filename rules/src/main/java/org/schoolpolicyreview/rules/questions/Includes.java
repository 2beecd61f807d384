package org.schoolpolicyreview.rules.questions;

import java.util.List;
import org.schoolpolicyreview.rules.Matter;

/**
 * Is enough of what is looked for said?
 *
 * @param terms the names of what is looked for
 * @param enough how many of them are enough
 */
public record Includes(Matter matter, String part, List<String> terms, int enough) implements TopicQuestion {

    public Includes {
        terms = List.copyOf(terms);
    }
}
