package org.schoolpolicyreview.model;

/** Whose text a document is. Where layers differ, the school's readers live under all of them. */
public enum Layer implements Word {
    SCHOOL("school", "The school's own text."),
    FEDERATION("federation", "One text for the schools of a federation."),
    TRUST("trust", "The text of an academy trust, above its schools."),
    COUNCIL("council", "A council's text that the school has adopted."),
    CHURCH_BODY("church body", "The text of a diocese or other religious body.");

    private final String word;
    private final String meaning;

    Layer(String word, String meaning) {
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
