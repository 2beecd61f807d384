package org.schoolpolicyreview.rules.questions;

import java.time.LocalDate;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.rules.Matter;

/**
 * Is a document where the criterion belongs no older than a limit?
 *
 * @param limit how old it may be
 * @param oldest the first day that is not too old, reckoned from the review date
 */
public record DatedWithin(Matter matter, String part, TimeLimit limit, LocalDate oldest) implements Question {}
