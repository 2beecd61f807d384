package org.schoolpolicyreview.reading.things.objectives;

import java.util.Set;
import org.schoolpolicyreview.reading.Quotation;

/**
 * Words that belong to an objective.
 *
 * @param fields what they say of it; several, where a column holds several
 * @param text the folded words
 * @param quotation where they stand
 */
record Part(Set<Field> fields, String text, Quotation quotation) {

    Part(Field field, String text, Quotation quotation) {
        this(Set.of(field), text, quotation);
    }

    boolean says(Field field) {
        return fields.contains(field);
    }
}
