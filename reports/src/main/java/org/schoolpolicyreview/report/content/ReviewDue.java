package org.schoolpolicyreview.report.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.review.GapReport;

/**
 * A next review that a document gives, for calendars.
 *
 * @param document the title of the document
 * @param date the date in the document's own words
 * @param from the first day that these words can mean, if they are understood
 * @param to the last such day
 */
public record ReviewDue(String document, String date, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Of the documents that are in force, in their order. */
    static List<ReviewDue> of(GapReport report) {
        return report.documents().stream()
                .filter(document -> document.inForce() == Standing.YES)
                .flatMap(document -> document.nextReviews().stream().map(date -> of(document.title(), date)))
                .distinct()
                .toList();
    }

    private static ReviewDue of(String document, WrittenDate date) {
        return new ReviewDue(document, date.text(), date.range().map(DateRange::from), date.range().map(DateRange::to));
    }
}
