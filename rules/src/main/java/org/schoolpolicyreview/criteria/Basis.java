package org.schoolpolicyreview.criteria;

import org.schoolpolicyreview.model.Word;

/** What a part of a criterion rests on. Shown beside every finding; good practice is never called a duty. */
public enum Basis implements Word {
    LAW_DOCUMENT("law: document required", "Law requires the document, the date or the process itself."),
    LAW_CONDUCT("law: conduct governed", "Law governs what the school does; to say so in the policy is good practice."),
    STATUTORY_GUIDANCE("statutory guidance", "Schools must have regard to it."),
    GUIDANCE("guidance", "Advice by government or a regulator."),
    SECTOR("good practice", "Councils, awards, unions and research advise it. It is not a duty."),
    LOCAL("local request", "The council asks for it. It is not a duty.");

    private final String word;
    private final String meaning;

    Basis(String word, String meaning) {
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

    /** Whether a school that does not fulfil the part falls short of a legal duty. */
    public boolean isLegalDuty() {
        return this == LAW_DOCUMENT;
    }
}
