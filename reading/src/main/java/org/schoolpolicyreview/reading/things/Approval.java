package org.schoolpolicyreview.reading.things;

import java.time.LocalDate;
import java.time.Period;
import org.schoolpolicyreview.model.time.Comparison;
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

    /** The same with its date, which stands beside it. */
    public Approval dated(WrittenDate date, Quotation words) {
        return new Approval(state, body, Slot.sure(date, words), of, quotation, certainty);
    }

    /** Whether the date is surely after a day. */
    public boolean isAfter(LocalDate day) {
        return on.value().filter(date -> date.after(day) == Comparison.YES).isPresent();
    }

    /** Whether the date lies in the time that ends with a day; cannot be told without a date. */
    public Comparison withinLast(Period time, LocalDate day) {
        return on.value().map(date -> date.withinLast(time, day)).orElse(Comparison.CANNOT_TELL);
    }
}
