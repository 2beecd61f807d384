package org.schoolpolicyreview.rules.replies;

import java.util.Set;
import org.schoolpolicyreview.rules.questions.Includes;

/**
 * Which of the terms that are looked for are said so that they count, in all documents together.
 *
 * @param said the names of the terms
 */
public record TermsSaid(Includes ask, Set<String> said) {

    public TermsSaid {
        said = Set.copyOf(said);
    }

    /** How many they are. */
    public int number() {
        return said.size();
    }
}
