package org.schoolpolicyreview.rules.stated;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;

/** Something that a document states, with what shows it. */
public interface Stated {

    /** The number of the document. */
    int document();

    /** What the document says, with its words and its place. */
    Entry entry();

    /** How good the evidence is. */
    Strength strength();
}
