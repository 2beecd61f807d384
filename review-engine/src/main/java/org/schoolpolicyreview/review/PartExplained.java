package org.schoolpolicyreview.review;

import java.util.List;
import org.schoolpolicyreview.criteria.Part;

/**
 * What was asked by one part of a criterion, and what was found.
 *
 * @param part the part: its question, the kind of question, its limit
 * @param result how the part came out; where each document is asked, in the worst of them
 * @param silenceCounts whether what is not said counts as missing, in every document that was asked
 * @param silence a sentence that says why silence counts, or why it does not
 * @param evidence what was found that bears on the part, what decides it first
 * @param nearest where nothing was found of it, the sentences that came nearest and did not count; else empty
 */
public record PartExplained(
        Part part,
        PartResult.Result result,
        boolean silenceCounts,
        String silence,
        List<Evidence> evidence,
        List<NearSentence> nearest) {

    public PartExplained {
        evidence = List.copyOf(evidence);
        nearest = List.copyOf(nearest);
    }
}
