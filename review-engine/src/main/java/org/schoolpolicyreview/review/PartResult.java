package org.schoolpolicyreview.review;

import org.schoolpolicyreview.criteria.Part;

/**
 * How a part of a criterion came out.
 *
 * @param part the part, with its question, basis, limit and remedy
 * @param result what was found about it
 */
public record PartResult(Part part, Result result) {

    /** What was found about a part. */
    public enum Result {
        /** It is shown. */
        SHOWN("shown"),
        /** Words that were read rule it out. */
        RULED_OUT("ruled-out"),
        /** A person has to decide. */
        UNCLEAR("unclear"),
        /** It is spoken of, and that is not enough. */
        FALLS_SHORT("falls-short"),
        /** The documents do not say it. */
        MISSING("missing"),
        /** It may stand in what was not read. */
        NOT_SEEN("not-seen"),
        /** It was not asked, because the criterion does not apply or that is not known. */
        NOT_ASKED("not-asked");

        private final String word;

        Result(String word) {
            this.word = word;
        }

        /** The word of it in a published report. */
        public String word() {
            return word;
        }
    }

    /** Whether nothing was found of it: the documents do not say it, or not in what was seen. */
    public boolean isNotFound() {
        return result == Result.MISSING || result == Result.NOT_SEEN;
    }

    /**
     * Whether something is to be mended. A part that strengthens is advice where it is missing; words that rule it out are
     * to be changed all the same.
     */
    public boolean isGap() {
        return result == Result.RULED_OUT || part.essential() && (result == Result.FALLS_SHORT || result == Result.MISSING);
    }

    /** Whether it was asked, and is a legal duty: a part that only strengthens is none, whatever it rests on. */
    public boolean isLegalDuty() {
        return part.essential() && part.basis().isLegalDuty() && result != Result.NOT_ASKED;
    }

    /** Whether a legal duty is unmet here. */
    public boolean isLegalDutyUnmet() {
        return isLegalDuty() && isGap();
    }
}
