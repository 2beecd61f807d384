package org.schoolpolicyreview.criteria;

import org.schoolpolicyreview.model.Word;

/** A question that a part can put to the documents. Each is answered by shared rules of the same name. */
public enum Ask implements Word {
    WITHIN("within", "Is something laid down that is to happen within a time?"),
    CITES("cites", "Is a law cited?"),
    OWN_RULE("own rule", "The criterion looks for itself, with a rule of its own.");

    private final String word;
    private final String meaning;

    Ask(String word, String meaning) {
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

    /** Whether the question compares with a limit. */
    public boolean readsLimit() {
        return this == WITHIN;
    }

    /** Whether the question is about a topic. */
    public boolean readsTopic() {
        return this == WITHIN;
    }

    /** Whether the question is about a law. */
    public boolean readsLaw() {
        return this == CITES;
    }
}
