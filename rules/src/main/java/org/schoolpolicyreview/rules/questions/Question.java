package org.schoolpolicyreview.rules.questions;

import org.schoolpolicyreview.rules.Matter;

/** A question that a part of a criterion puts to the documents. */
public interface Question {

    /** The matter that it belongs to. */
    Matter matter();

    /** The part that puts it. */
    String part();
}
