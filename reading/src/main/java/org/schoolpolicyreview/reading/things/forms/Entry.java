package org.schoolpolicyreview.reading.things.forms;

import org.schoolpolicyreview.reading.Quotation;

/**
 * A label that is known with its value.
 *
 * @param kind what the label says of the value
 * @param label the words of the label
 * @param value the words of the value
 * @param quotation where it stands
 * @param where where in its document it stands
 */
public record Entry(Label kind, String label, String value, Quotation quotation, Piece.Where where) {

    /** Whether its value is not filled in. */
    public boolean isBlank() {
        return Blank.is(value);
    }
}
