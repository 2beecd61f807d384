package org.schoolpolicyreview.model;

import java.util.List;

/** Whether a version of a document is the one that holds. Where several are online, it is said, not guessed. */
public enum Standing implements Word {
    YES("yes", "It is the version that holds.", "y", "true"),
    NO("no", "Another version has taken its place, or it is a draft.", "n", "false"),
    NOT_KNOWN("not known", "Several versions are online, and nothing says which one holds.", "unknown");

    private final String word;
    private final String meaning;
    private final List<String> alsoWritten;

    Standing(String word, String meaning, String... alsoWritten) {
        this.word = word;
        this.meaning = meaning;
        this.alsoWritten = List.of(alsoWritten);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<String> alsoWritten() {
        return alsoWritten;
    }
}
