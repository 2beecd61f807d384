package org.schoolpolicyreview.rules;

import java.util.List;

/**
 * Is a term defined, with all that the definition has to say?
 *
 * @param term the name of the term
 * @param says the names of what the definition has to say; nothing in particular if empty
 */
public record Defines(Matter matter, String part, String term, List<String> says) implements Question {

    public Defines {
        says = List.copyOf(says);
    }
}
