package org.schoolpolicyreview.model;

/** Whether a version of a document is the one that holds. Where several are online, it is said, not guessed. */
public enum Standing implements Word {
    YES("yes", "It is the version that holds."),
    NO("no", "Another version has taken its place, or it is a draft."),
    NOT_KNOWN("not known", "Several versions are online, and nothing says which one holds.");

    private final String word;
    private final String meaning;

    Standing(String word, String meaning) {
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
