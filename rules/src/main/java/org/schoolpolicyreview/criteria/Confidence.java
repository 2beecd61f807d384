package org.schoolpolicyreview.criteria;

import org.schoolpolicyreview.model.Word;

/** How far the sources of a criterion were seen. */
public enum Confidence implements Word {
    VERIFIED("verified", "The supporting text was seen."),
    VERIFIED_SECONDARY("verified (secondary)", "It was seen on a page that describes the source."),
    MIXED("mixed", "A part was seen, and a part is recalled."),
    RECALLED("recalled", "It was not seen; confirm it before relying on it.");

    private final String word;
    private final String meaning;

    Confidence(String word, String meaning) {
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
