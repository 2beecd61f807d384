package org.schoolpolicyreview.criteria;

import org.schoolpolicyreview.model.Word;

/** Of how many documents or objectives a criterion asks something. */
public enum Reach implements Word {
    ANY("any", "The best evidence in any document that may hold it counts."),
    EACH("each", "Each document of these kinds is asked, and the worst decides."),
    EACH_OBJECTIVE("each objective", "Each equality objective is asked, and the worst decides.");

    private final String word;
    private final String meaning;

    Reach(String word, String meaning) {
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
