package org.schoolpolicyreview.rules;

import java.util.List;

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
