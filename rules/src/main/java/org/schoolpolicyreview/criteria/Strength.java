package org.schoolpolicyreview.criteria;

import org.schoolpolicyreview.model.Word;

/** How good a piece of evidence is. A claim alone never gives "met" or "partly met". */
public enum Strength implements Word {
    QUOTED("quoted", "The document's own words."),
    NOTED("noted", "A summary that can be found again: with page or section, or of a short document."),
    CLAIMED("claimed", "A bare claim, with neither words nor a place.");

    private final String word;
    private final String meaning;

    Strength(String word, String meaning) {
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
