package org.schoolpolicyreview.reading.assertion;

import org.schoolpolicyreview.model.Word;

/** What a cue does to what it governs. */
public enum Kind implements Word {
    DENIAL("denial", "It is not so, need not be, is forbidden, or has stopped.", true),
    HOPE("hope", "It is aimed at, hoped for or tried.", true),
    CONSIDERATION("consideration", "It is considered, planned, discussed or tried out.", true),
    ADVICE("advice", "It is advised, encouraged or called good practice.", true),
    SHOULD("should", "\"Should\" or \"ought to\": advice in one policy, a duty in another; rules decide.", false),
    MAY("may", "It may be done, or could be.", true),
    CONDITION("condition", "It holds only if something more is so than that the occasion arises.", true),
    DISCRETION("discretion", "Somebody decides each time whether it is done.", true),
    EXCEPTION("exception", "It holds, but not for some.", true),
    OTHER_TIME("other-time", "It was so, or will be.", true),
    ELSEWHERE("elsewhere", "It is so elsewhere, or others say that it should be.", true),
    QUESTION("question", "It is asked.", true),
    EXAMPLE("example", "It is an example.", true),
    ONLY_SOME("only-some", "It holds for some persons or cases, or most of the time.", true),
    TAKEN_BACK("taken-back", "The sentence after it suspends, withdraws or contradicts it.", true),
    REPORTED("reported", "Somebody says it, or asks for it.", true),
    SAFEGUARD("safeguard", "A condition or an exception that keeps somebody safe: it qualifies rightly.", false);

    private final String word;
    private final String meaning;
    private final boolean weakens;

    Kind(String word, String meaning, boolean weakens) {
        this.word = word;
        this.meaning = meaning;
        this.weakens = weakens;
    }

    /** Whether what it governs is no firm promise. */
    public boolean weakens() {
        return weakens;
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
