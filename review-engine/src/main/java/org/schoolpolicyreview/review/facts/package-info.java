/**
 * Makes the facts that rules read: what is asked of a school, and what its documents say that may answer. Not part of the
 * public API.
 *
 * <p>Nothing is judged here. Begin with {@code Questions} and {@code Facts}; {@code AskingFacts} puts the question of each
 * part beside the answers, {@code OwnRuleFacts} lays out what only a criterion's own rules read.
 */
@NullMarked
package org.schoolpolicyreview.review.facts;

import org.jspecify.annotations.NullMarked;
