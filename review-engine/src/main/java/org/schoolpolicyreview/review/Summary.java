package org.schoolpolicyreview.review;

import java.util.List;
import java.util.Map;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.DocumentKind;

/**
 * What to read first. Counts never stand without what they are counted of.
 *
 * @param counts how many criteria came out how; every outcome is there
 * @param strengths the findings that are met, the weightiest first
 * @param legalDutiesChecked how many parts that are legal duties were asked
 * @param legalDutiesUnmet the findings in which a legal duty is unmet
 * @param priorities the three gaps to do first, or fewer
 * @param toSend which documents would settle how many open questions, the most useful first
 */
public record Summary(
        Map<Outcome, Integer> counts,
        List<Finding> strengths,
        int legalDutiesChecked,
        List<Finding> legalDutiesUnmet,
        List<Finding> priorities,
        List<WouldSettle> toSend) {

    public Summary {
        counts = Map.copyOf(counts);
        strengths = List.copyOf(strengths);
        legalDutiesUnmet = List.copyOf(legalDutiesUnmet);
        priorities = List.copyOf(priorities);
        toSend = List.copyOf(toSend);
    }

    /**
     * A document that would settle open questions.
     *
     * @param kind its kind
     * @param why whether it was not supplied, or read only in part
     * @param title its title, if it was supplied; else empty
     * @param criteria the ids of the criteria that it would settle
     */
    public record WouldSettle(DocumentKind kind, MissingDocument.Why why, String title, List<String> criteria) {

        public WouldSettle {
            criteria = List.copyOf(criteria);
        }
    }
}
