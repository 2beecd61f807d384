package org.schoolpolicyreview.reading.things.forms;

import java.util.List;
import org.schoolpolicyreview.reading.Quotation;

/**
 * A label that is known with its value.
 *
 * @param kind what the label says of the value
 * @param label the words of the label
 * @param value the words of the value
 * @param quotation where it stands
 * @param headings the headings above it, the outermost first
 */
public record Entry(Label kind, String label, String value, Quotation quotation, List<String> headings) {

    /** Whether its value is not filled in. */
    public boolean isBlank() {
        return Blank.is(value);
    }
}
