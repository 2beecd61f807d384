package org.schoolpolicyreview.rules.questions;

import java.util.List;
import org.schoolpolicyreview.rules.Matter;

/**
 * Is a term defined, with all that the definition has to say?
 *
 * @param term the name of the term
 * @param says the names of what the definition has to say; nothing in particular if empty
 * @param nothingAdded whether all that is asked is that nothing is added to it; no summary can show that
 */
public record Defines(Matter matter, String part, String term, List<String> says, boolean nothingAdded)
        implements Question {

    public Defines {
        says = List.copyOf(says);
    }
}
