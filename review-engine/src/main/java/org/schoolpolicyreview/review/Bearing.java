package org.schoolpolicyreview.review;

import org.schoolpolicyreview.model.Word;

/** What a piece of evidence does for a part of a criterion. */
public enum Bearing implements Word {
    RULES_OUT("rules-out", "It rules the criterion out."),
    UNCLEAR("unclear", "A person has to decide what it is worth."),
    FALLS_SHORT("falls-short", "It speaks of the part, and is not enough."),
    SHOWS("shows", "It shows the part.");

    private final String word;
    private final String meaning;

    Bearing(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
