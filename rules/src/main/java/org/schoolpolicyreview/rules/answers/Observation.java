package org.schoolpolicyreview.rules.answers;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.rules.Matter;

/** What a rule saw about a part of a matter, with the entry that shows it and a sentence that says so. */
public sealed interface Observation extends Answer permits Shown, FellShort, RuledOut, Unclear {

    /** The matter. */
    Matter matter();

    /** The part; empty if it is about the matter as a whole. */
    String part();

    /** The number of the document. */
    int document();

    /** What the document says. */
    Entry entry();

    /** How good the evidence is. */
    Strength strength();

    /** What was seen, to complete "The document ...". */
    String saw();
}
