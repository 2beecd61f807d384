package org.schoolpolicyreview.rules.answers;

/**
 * A fact of the school that decides whether a criterion applies is not known.
 *
 * @param fact what is not known, to complete "Please tell us"
 */
public record FactUnknown(String criterion, String fact) implements Answer {}
