package org.schoolpolicyreview.reading.things;

import org.schoolpolicyreview.reading.Quotation;

/**
 * Information on the equality of the workforce.
 *
 * @param state whether it is there
 */
public record WorkforceInformation(State state, Quotation quotation, Certainty certainty) implements Thing {

    /** Whether it is there. */
    public enum State {
        /** Figures stand in the document. */
        GIVEN,
        /** It says where they are published. */
        LINKED,
        /** It says that they will be published. */
        PROMISED,
        /** It says that they are not published. */
        WITHHELD
    }

    /** Whether it was read without doubt. */
    public boolean isSure() {
        return certainty == Certainty.SURE;
    }

    /** The same with a doubt: its sentence is put so that it cannot be relied on. */
    public WorkforceInformation doubted() {
        return new WorkforceInformation(state, quotation, Certainty.LIKELY);
    }
}
