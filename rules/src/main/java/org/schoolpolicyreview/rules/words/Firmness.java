package org.schoolpolicyreview.rules.words;

/** How firmly a document puts what it says. */
public enum Firmness {
    MUST("must", "It is put as a duty."),
    WILL("will", "It is put as a promise or a fact."),
    SHOULD("should", "It is put as what is expected."),
    MAY("may", "It is put as something that is allowed or possible."),
    WHERE_POSSIBLE("where possible", "It is promised only as far as it is possible."),
    WILL_CONSIDER("will consider", "Only thinking about it is promised."),
    WILL_NOT("will not", "The document says that it is not done, or need not be done.");

    private final String word;
    private final String meaning;

    Firmness(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** Its word, for a sentence. */
    public String word() {
        return word;
    }

    /** What it means. */
    public String meaning() {
        return meaning;
    }
}
