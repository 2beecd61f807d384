package org.schoolpolicyreview.reading.things;

import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Quotation;

/**
 * Somebody approved, adopted, ratified, agreed or signed off a document.
 *
 * @param state done, left blank, or still to come
 * @param body who, as written: "Board of Trustees"
 * @param on when
 * @param of of what
 */
public record Approval(State state, Slot<String> body, Slot<WrittenDate> on, Subject of, Quotation quotation,
        Certainty certainty) implements Thing {

    /** How far an approval has come. */
    public enum State {
        /** It was approved. */
        DONE,
        /** There is a place for it that nobody filled in. */
        BLANK,
        /** It is put forward for approval. */
        TO_COME
    }
}
