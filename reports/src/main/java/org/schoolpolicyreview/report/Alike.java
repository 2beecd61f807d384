package org.schoolpolicyreview.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schoolpolicyreview.review.DocumentSearched;
import org.schoolpolicyreview.review.OutcomeWeighed;

/** Puts together what is alike in an explanation, so that a report says it once. */
final class Alike {

    private Alike() {}

    /** The documents by whether they were looked at, and what their silence means. */
    static List<List<DocumentSearched>> searched(List<DocumentSearched> documents) {
        return by(document -> List.of(document.looked(), document.silences()), documents);
    }

    /** What was weighed, by its steps. */
    static List<List<OutcomeWeighed>> weighed(List<OutcomeWeighed> weighed) {
        return by(OutcomeWeighed::steps, weighed);
    }

    /** In the order in which each stands first. */
    private static <T> List<List<T>> by(Function<T, Object> shared, List<T> items) {
        return List.copyOf(items.stream()
                .collect(Collectors.groupingBy(shared, LinkedHashMap::new, Collectors.toList())).values());
    }
}
