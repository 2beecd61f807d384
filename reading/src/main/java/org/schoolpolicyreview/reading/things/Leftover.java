package org.schoolpolicyreview.reading.things;

import org.schoolpolicyreview.reading.Quotation;

/**
 * What remains of a template or a draft.
 *
 * @param what what it is
 */
public record Leftover(What what, Quotation quotation, Certainty certainty) implements Thing {

    /** What remained. */
    public enum What {
        /** A place to be filled in: "[name of school]", "XX". */
        PLACEHOLDER,
        /** An instruction to the author: "delete as appropriate". */
        INSTRUCTION,
        /** A note of somebody who was writing: "check with HR". */
        DRAFTING_NOTE,
        /** Another school's name, used as if it were this one's. */
        OTHER_SCHOOL,
        /** A box of the document's own that nobody filled in. */
        BLANK
    }
}
