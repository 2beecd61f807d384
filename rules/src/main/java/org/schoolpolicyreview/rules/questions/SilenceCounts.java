package org.schoolpolicyreview.rules.questions;

import org.schoolpolicyreview.rules.Matter;

/** If nothing is said about this part, that is because the documents do not say it: they were read whole, or do not exist. */
public record SilenceCounts(Matter matter, String part) {}
