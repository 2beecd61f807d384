package org.schoolpolicyreview.model.time;

/**
 * The answer to a question about written times, which words do not always settle.
 *
 * <p>Example: was a policy dated "2020" written before 1 September 2020? {@link #CANNOT_TELL}.
 */
public enum Comparison {
    /** The words settle it: yes, whichever day or hour they mean. */
    YES,
    /** The words settle it: no, whichever day or hour they mean. */
    NO,
    /** The words leave it open, are vague, or are not understood. A person has to look. */
    CANNOT_TELL;

    /**
     * The answer for something that may be anywhere between two extremes.
     *
     * @param always true if the answer is yes in every case
     * @param never true if the answer is yes in no case
     */
    static Comparison when(boolean always, boolean never) {
        return always ? YES : never ? NO : CANNOT_TELL;
    }
}
