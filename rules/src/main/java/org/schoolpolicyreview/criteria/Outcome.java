package org.schoolpolicyreview.criteria;

import org.schoolpolicyreview.model.Word;

/** What a review can find about a criterion, in the order in which it is weighed: the first that fits is the outcome. */
public enum Outcome implements Word {
    NOT_APPLICABLE("not-applicable", "Does not apply", "A fact of the school rules the criterion out.", 0),
    NEEDS_INFORMATION("needs-information", "Please tell us",
            "A fact that decides whether the criterion applies is not known.", 2),
    CONTRARY("contrary", "Needs changing", "Words that were read rule it out, wherever they stand.", 7),
    NEEDS_JUDGEMENT("needs-judgement", "A person should decide",
            "A claim without words, words and value that disagree, or a question that only a person can settle.", 4),
    MET("met", "In place", "Each part is shown, and cited.", 1),
    PARTLY_MET("partly-met", "Partly in place", "Something is shown or falls short, and the rest is not in the document where it belongs.", 5),
    NOT_EVIDENCED("not-evidenced", "Not found",
            "The document where it belongs was read whole, or does not exist, and nothing was found anywhere.", 6),
    NOT_SEEN("not-seen", "We have not seen this", "Only a part was read, or the document was not supplied.", 3),
    WAIVED("waived", "Accepted for a time", "A gap that the school has accepted until a date.", 5);

    private final String word;
    private final String readersSee;
    private final String meaning;
    private final int weight;

    Outcome(String word, String readersSee, String meaning, int weight) {
        this.word = word;
        this.readersSee = readersSee;
        this.meaning = meaning;
        this.weight = weight;
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

    /** Whether something is to be mended: what was read is missing, falls short or rules it out. */
    public boolean isGap() {
        return this == CONTRARY || this == PARTLY_MET || this == NOT_EVIDENCED;
    }

    /** Whether the school is asked something: to send a document, to tell a fact, to let a person decide. */
    public boolean isQuestion() {
        return this == NOT_SEEN || this == NEEDS_INFORMATION || this == NEEDS_JUDGEMENT;
    }

    /** The worse of two, where a criterion asks the same of each document and the worst decides. */
    public Outcome orWorse(Outcome other) {
        return other.weight > weight ? other : this;
    }
}
