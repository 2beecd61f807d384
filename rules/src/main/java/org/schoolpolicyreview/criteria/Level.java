package org.schoolpolicyreview.criteria;

import org.schoolpolicyreview.model.Word;

/** How far a part takes a school. */
public enum Level implements Word {
    STATED("stated", "The policy says so."),
    SPECIFIED("specified", "It says who, when and how."),
    SHOWN_WORKING("shown working", "Dates, data or minutes show that it is done."),
    REVIEWED_WITH_EFFECT("reviewed with effect", "It was looked at again, and something changed.");

    private final String word;
    private final String meaning;

    Level(String word, String meaning) {
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
