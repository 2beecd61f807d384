package org.schoolpolicyreview.rules.questions;

import java.util.List;

/**
 * What a part that looks for itself looks for, by the names of its terms. They come from the criterion, never from a rule.
 */
public record Wanted(String criterion, String part, List<String> terms) implements ReadWithTerms {

    public Wanted {
        terms = List.copyOf(terms);
    }
}
