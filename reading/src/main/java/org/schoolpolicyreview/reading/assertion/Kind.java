package org.schoolpolicyreview.reading.assertion;

/** What a cue does to what it governs. */
public enum Kind {
    /** It is not so, need not be, is forbidden, or has stopped. */
    DENIAL(true),
    /** It is aimed at, hoped for or tried. */
    HOPE(true),
    /** It is considered, planned, discussed or tried out. */
    CONSIDERATION(true),
    /** It is advised, encouraged or called good practice. */
    ADVICE(true),
    /** "Should" or "ought to": advice in one policy, a duty in another; rules decide. */
    SHOULD(false),
    /** It may be done, or could be. */
    MAY(true),
    /** It holds only if something more is so than that the occasion arises. */
    CONDITION(true),
    /** Somebody decides each time whether it is done. */
    DISCRETION(true),
    /** It holds, but not for some. */
    EXCEPTION(true),
    /** It was so, or will be. */
    OTHER_TIME(true),
    /** It is so elsewhere, or others say that it should be. */
    ELSEWHERE(true),
    /** It is asked. */
    QUESTION(true),
    /** It is an example. */
    EXAMPLE(true),
    /** It holds for some persons or cases, or most of the time. */
    ONLY_SOME(true),
    /** The sentence after it suspends, withdraws or contradicts it. */
    TAKEN_BACK(true),
    /** Somebody says it, or asks for it. */
    REPORTED(true),
    /** A condition or an exception that keeps somebody safe: it qualifies rightly. */
    SAFEGUARD(false);

    private final boolean weakens;

    Kind(boolean weakens) {
        this.weakens = weakens;
    }

    /** Whether what it governs is no firm promise. */
    public boolean weakens() {
        return weakens;
    }
}
