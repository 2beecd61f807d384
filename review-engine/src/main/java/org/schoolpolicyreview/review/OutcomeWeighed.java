package org.schoolpolicyreview.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.schoolpolicyreview.criteria.Outcome;

/**
 * How an outcome was come to: the outcomes in their order, up to the first that fits.
 *
 * @param document the title of the document that was asked by itself; empty where all documents answer together
 * @param documentNumber its place in the report's list, from 0; empty likewise
 * @param steps the outcomes that were weighed; only the last of them fits
 */
public record OutcomeWeighed(Optional<String> document, OptionalInt documentNumber, List<Step> steps) {

    public OutcomeWeighed {
        steps = List.copyOf(steps);
    }

    /** The outcome: the first that fits. */
    public Outcome outcome() {
        return steps.get(steps.size() - 1).outcome();
    }

    /**
     * One outcome, held against what was read.
     *
     * @param outcome the outcome
     * @param fits whether it fits
     * @param because why it fits, or why not, in a sentence or two
     */
    public record Step(Outcome outcome, boolean fits, String because) {}
}
