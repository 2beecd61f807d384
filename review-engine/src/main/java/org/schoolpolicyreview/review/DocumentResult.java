package org.schoolpolicyreview.review;

import org.schoolpolicyreview.criteria.Outcome;

/**
 * How one document came out, where a criterion asks each of them.
 *
 * @param document its title
 * @param documentNumber its place in the report's list, from 0
 * @param outcome the outcome
 * @param reason a sentence or two that say why
 */
public record DocumentResult(String document, int documentNumber, Outcome outcome, String reason) {}
