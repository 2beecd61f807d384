package org.schoolpolicyreview.rules.questions;

/** A fact that was read with what a part looks for: its terms stand in the criterion, and a rule that reads the fact reads them. */
public interface ReadWithTerms {}
