package org.schoolpolicyreview.review.facts;

import java.util.List;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.rules.words.YearsSaid;

/** Tells whether another version of a document may be newer: a page may stay live with an old date when it is. */
final class OtherVersions {

    private OtherVersions() {}

    /** Whether one may be newer than a date. One of which only earlier years are named is not: "the version of 2021". */
    static boolean mayBeNewer(PolicyDocument document, DateRange date) {
        return document.all(PolicyDocument.OTHER_VERSIONS).stream().anyMatch(version -> {
            List<Integer> years = YearsSaid.in(version);
            return years.isEmpty() || years.stream().anyMatch(year -> year >= date.from().getYear());
        });
    }
}
