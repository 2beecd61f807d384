package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.Interval;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.Review.What;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.rules.stated.ReviewDue;

/** Reckons from a document's own cycle when its next review is due. */
final class ReviewsDue {

    private ReviewsDue() {}

    static List<ReviewDue> of(ReadDocument document) {
        Optional<DateRange> latest = dates(document).flatMap(date -> date.range().stream())
                .max(Comparator.comparing(DateRange::to));
        return latest.isEmpty() ? List.of() : document.things(Review.class).stream()
                .filter(each -> each.what() == What.CYCLE && each.of() == Subject.THIS_DOCUMENT)
                .flatMap(each -> each.every().value().flatMap(Rhythm::interval).stream()
                        .map(every -> new ReviewDue(after(latest.get(), every), each.quotation())))
                .toList();
    }

    private static Stream<WrittenDate> dates(ReadDocument document) {
        return Stream.concat(
                document.things(Approval.class).stream()
                        .filter(each -> each.of() == Subject.THIS_DOCUMENT && each.state() == Approval.State.DONE)
                        .flatMap(each -> each.on().value().stream()),
                document.things(Review.class).stream()
                        .filter(each -> each.of() == Subject.THIS_DOCUMENT)
                        .filter(each -> each.what() == What.LAST || each.what() == What.DATED || each.what() == What.IN_FORCE_FROM)
                        .flatMap(each -> each.on().value().stream()));
    }

    private static DateRange after(DateRange date, Interval every) {
        Period time = switch (every.unit()) {
            case YEARS -> Period.ofMonths(Math.max(1, 12 * every.in() / every.times()));
            case TERMS -> Period.ofMonths(Math.max(1, 4 * every.in() / every.times()));
            case HALF_TERMS -> Period.ofMonths(Math.max(1, 2 * every.in() / every.times()));
            case MONTHS -> Period.ofMonths(Math.max(1, every.in() / every.times()));
            case WEEKS -> Period.ofWeeks(Math.max(1, every.in() / every.times()));
            default -> Period.ofDays(every.in());
        };
        LocalDate first = date.from().plus(time);
        // "Each September": the month counts, not the day.
        LocalDate last = date.to().plus(time);
        return new DateRange(first, last.withDayOfMonth(last.lengthOfMonth()));
    }
}
