package org.schoolpolicyreview.rules;

/** If nothing is said about this part, that is because the documents do not say it: they were read whole, or do not exist. */
public record SilenceCounts(Matter matter, String part) {}
