package org.schoolpolicyreview.rules.stated;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.reading.Quotation;

/** Something that a document states, with what shows it. */
public interface Stated {

    /** The words that show it, with their place. */
    Quotation quotation();

    /** The number of the document. */
    default int document() {
        return quotation().document();
    }

    /** How good the evidence is. */
    default Strength strength() {
        return Strength.of(quotation());
    }
}
