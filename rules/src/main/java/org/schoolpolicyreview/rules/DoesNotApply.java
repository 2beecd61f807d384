package org.schoolpolicyreview.rules;

/** A fact of the school rules a criterion out. */
public record DoesNotApply(String criterion, String because) {}
