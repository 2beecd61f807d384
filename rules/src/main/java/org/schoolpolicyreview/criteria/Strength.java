package org.schoolpolicyreview.criteria;

import org.schoolpolicyreview.model.Word;
import org.schoolpolicyreview.reading.Quotation;

/** How good the evidence for something is. */
public enum Strength implements Word {
    QUOTED("quoted", "The document's own words are quoted."),
    NOTED("noted", "A person summed up what the document says; its words are not to be had.");

    private final String word;
    private final String meaning;

    Strength(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** Of some words: the document's own, or a person's. */
    public static Strength of(Quotation quotation) {
        return quotation.ownWords() ? QUOTED : NOTED;
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
