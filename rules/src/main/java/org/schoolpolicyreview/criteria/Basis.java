package org.schoolpolicyreview.criteria;

import org.schoolpolicyreview.model.Word;

/** What a part of a criterion rests on. Shown beside every finding; good practice is never called a duty. */
public enum Basis implements Word {
    STATUTORY_DOCUMENT("statutory-document", "a legal duty",
            "Law requires the document, the date or the process itself."),
    STATUTORY_CONDUCT("statutory-conduct", "law on what schools do (that a policy says so is good practice)",
            "Law governs what the school does; to say so in the policy is good practice."),
    STATUTORY_GUIDANCE("statutory-guidance", "statutory guidance", "Schools must have regard to it."),
    GUIDANCE("guidance", "official guidance", "Advice by government or a regulator. It is not a duty."),
    GOOD_PRACTICE("good-practice", "good practice",
            "Councils, awards, unions and research advise it. It is not a duty."),
    LOCAL_REQUEST("local-request", "a request of the council", "The council asks for it. It is not a duty.");

    private final String word;
    private final String readersSee;
    private final String meaning;

    Basis(String word, String readersSee, String meaning) {
        this.word = word;
        this.readersSee = readersSee;
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

    /** What a reader of a report sees. */
    public String readersSee() {
        return readersSee;
    }

    /** Whether a school that does not fulfil the part falls short of a legal duty. */
    public boolean isLegalDuty() {
        return this == STATUTORY_DOCUMENT;
    }
}
