package org.schoolpolicyreview.rules.answers;

import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.rules.Matter;

/** What a rule saw about a part of a matter, with the words that show it and a sentence that says so. */
public sealed interface Observation extends Answer permits Shown, FellShort, RuledOut, Unclear {

    /** The matter. */
    Matter matter();

    /** The part; empty if it is about the matter as a whole. */
    String part();

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

    /** What was seen, to complete "The document ...". */
    String saw();

    /** What of the words counted. */
    Grounds grounds();
}
