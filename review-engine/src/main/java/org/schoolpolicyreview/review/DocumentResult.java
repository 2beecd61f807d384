package org.schoolpolicyreview.review;

import java.util.Optional;
import org.schoolpolicyreview.criteria.Outcome;

/**
 * How one document came out, or one of its objectives, where a criterion asks each of them.
 *
 * @param document its title
 * @param documentNumber its place in the report's list, from 0
 * @param objective the objective, as the document numbers it; empty if the document as a whole is asked
 * @param outcome the outcome
 * @param reason a sentence or two that say why
 */
public record DocumentResult(String document, int documentNumber, Optional<String> objective, Outcome outcome, String reason) {}
