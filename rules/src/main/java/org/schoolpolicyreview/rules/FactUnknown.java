package org.schoolpolicyreview.rules;

/** A fact of the school that decides whether a criterion applies is not known. */
public record FactUnknown(String criterion, String fact) {}
