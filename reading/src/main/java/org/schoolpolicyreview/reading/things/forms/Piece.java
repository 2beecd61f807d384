package org.schoolpolicyreview.reading.things.forms;

import org.schoolpolicyreview.reading.Quotation;

/**
 * A piece of a block: a label with its value, or a sentence.
 *
 * @param label the words of the label; empty if it is a sentence
 * @param value the words after the label; of a sentence, all of it
 * @param quotation where it stands, with its own words
 * @param headings the headings above it, the outermost first
 */
public record Piece(String label, String value, Quotation quotation, java.util.List<String> headings) {

    /** Whether it is a label with a value. */
    public boolean isLabelled() {
        return !label.isEmpty();
    }

    /** All of its words. */
    public String text() {
        return quotation.text();
    }
}
