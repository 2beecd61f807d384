package org.schoolpolicyreview.criteria;

import org.schoolpolicyreview.model.Word;

/** How much it matters if a criterion is not met. */
public enum Severity implements Word {
    CRITICAL("critical", "Required by law and missing, likely unlawful, or a direct risk to a child."),
    MAJOR("major", "The policy would probably fail in use."),
    MODERATE("moderate", "It weakens the policy."),
    MINOR("minor", "An improvement.");

    private final String word;
    private final String meaning;

    Severity(String word, String meaning) {
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
