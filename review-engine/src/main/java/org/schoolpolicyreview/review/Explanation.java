package org.schoolpolicyreview.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** The documents by whether they were looked at and what their silence means: a report says each of these once. */
    public List<List<DocumentSearched>> documentsAlike() {
        return alike(document -> List.of(document.looked(), document.silences()), documents);
    }

    /** What was weighed, by its steps. */
    public List<List<OutcomeWeighed>> weighedAlike() {
        return alike(OutcomeWeighed::steps, weighed);
    }

    /** In the order in which each stands first. */
    private static <T> List<List<T>> alike(Function<T, Object> shared, List<T> items) {
        return List.copyOf(items.stream()
                .collect(Collectors.groupingBy(shared, LinkedHashMap::new, Collectors.toList())).values());
    }
}
