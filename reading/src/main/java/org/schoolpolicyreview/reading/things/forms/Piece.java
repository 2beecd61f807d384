package org.schoolpolicyreview.reading.things.forms;

import java.util.List;
import org.schoolpolicyreview.reading.Quotation;

/**
 * A piece of a block: a label with its value, or a sentence.
 *
 * @param label the words of the label; empty if it is a sentence
 * @param value the words after the label; of a sentence, all of it
 * @param quotation where it stands, with its own words
 * @param headings the headings above it, the outermost first
 * @param where where in its document it stands
 * @param words the words of its value
 */
public record Piece(String label, String value, Quotation quotation, List<String> headings, Where where, Words words) {

    /** A piece of which the value is still to be cut. */
    public Piece(String label, String value, Quotation quotation, List<String> headings, Where where) {
        this(label, value, quotation, headings, where, Words.of(value));
    }

    /** Where a piece stands: what is left out in a sentence is the document at its edges only. */
    public enum Where {
        /** Among the first or the last blocks of the document. */
        EDGE,
        /** In its body. */
        BODY,
        /** In a cell of a table. */
        CELL
    }

    /** Whether it is a label with a value. */
    public boolean isLabelled() {
        return !label.isEmpty();
    }

    /** All of its words. */
    public String text() {
        return quotation.text();
    }
}
