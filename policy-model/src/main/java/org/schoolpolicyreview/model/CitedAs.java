package org.schoolpolicyreview.model;

/** How a document speaks of a law. */
public enum CitedAs implements Word {
    IN_FORCE("in force", "The document speaks of it as law that holds."),
    HISTORY("history", "The document says that it has been replaced.");

    private final String word;
    private final String meaning;

    CitedAs(String word, String meaning) {
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
