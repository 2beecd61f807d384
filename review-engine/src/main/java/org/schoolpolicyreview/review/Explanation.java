package org.schoolpolicyreview.review;

import java.util.List;

/**
 * Why a finding is what it is: what was asked and found, where it was looked, and how it was weighed. Made from the same
 * facts as the outcome, while it is weighed, so that it never tells another outcome than the rules gave.
 *
 * <pre>{@code
 * OutcomeWeighed weighed = finding.explanation().weighed().get(0);
 * weighed.steps().forEach(step -> System.out.println(step.outcome().readersSee() + ": " + step.because()));
 * }</pre>
 *
 * @param parts what was asked, part by part, and what was found
 * @param documents each document of the school, in the order of the report, and whether it was looked at
 * @param weighed how it was weighed: once for the school, or once for each document where each is asked
 */
public record Explanation(List<PartExplained> parts, List<DocumentSearched> documents, List<OutcomeWeighed> weighed) {

    public Explanation {
        parts = List.copyOf(parts);
        documents = List.copyOf(documents);
        weighed = List.copyOf(weighed);
    }
}
