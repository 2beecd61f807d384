package org.schoolpolicyreview.rules.stated;

import org.schoolpolicyreview.criteria.Grounds;
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

    /** What of the words counts, where it is more than that they stand there. */
    default Grounds grounds() {
        return Grounds.NONE;
    }
}
