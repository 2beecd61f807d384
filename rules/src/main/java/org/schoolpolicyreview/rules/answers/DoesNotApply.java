package org.schoolpolicyreview.rules.answers;

/**
 * A fact rules a criterion out.
 *
 * @param because the fact, as a sentence
 */
public record DoesNotApply(String criterion, String because) implements Answer {}
