package org.schoolpolicyreview.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.PeriodCovered;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.Span;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.rules.Agreement;
import org.schoolpolicyreview.rules.DatedReply;
import org.schoolpolicyreview.rules.DatedWithin;

/** Reads how old a document is, from the dates that a part looks at. */
final class Ages {

    private static final String PERIOD = PolicyDocument.PERIODS.name();

    private Ages() {}

    /** The first day that is not too old: "1 year" before 23 November 2026 is 23 November 2025. */
    static LocalDate oldest(LocalDate asOf, TimeLimit limit) {
        Span span = limit.span().orElseThrow(() -> new IllegalArgumentException(limit + " is no span of time"));
        return switch (span.unit()) {
            case YEARS -> asOf.minusYears(span.amount());
            case MONTHS -> asOf.minusMonths(span.amount());
            case WEEKS -> asOf.minusWeeks(span.amount());
            case DAYS -> asOf.minusDays(span.amount());
            default -> throw new IllegalArgumentException("The age of a document is counted in days or more: " + limit);
        };
    }

    private record Found(Entry entry, String called, String text, DateRange range, boolean agrees) {}

    /** The dates of a document that are not still to come. */
    static Stream<DatedReply> of(DatedWithin ask, PolicyDocument document, int number, List<String> looksAt, LocalDate asOf) {
        List<Found> found = Stream.concat(
                        document.milestones().stream()
                                .filter(milestone -> looksAt.contains(milestone.kind().word()))
                                .map(Ages::found),
                        document.periods().stream().filter(period -> looksAt.contains(PERIOD)).map(Ages::found))
                .flatMap(Optional::stream)
                .filter(each -> !each.range().from().isAfter(asOf))
                .toList();
        boolean newerElsewhere = !document.all(PolicyDocument.OTHER_VERSIONS).isEmpty();
        return found.stream().map(each -> new DatedReply(ask, number, each.entry(), strength(each.entry()), each.called(),
                each.text(), recent(each.range(), ask.oldest()), each.agrees(),
                found.stream().noneMatch(other -> each.range().isBefore(other.range().from())), newerElsewhere));
    }

    private static Strength strength(Entry entry) {
        return Strengths.ofOwnWords(entry);
    }

    private static Optional<Found> found(Milestone milestone) {
        return milestone.date().flatMap(date -> date.range().map(range -> new Found(milestone,
                milestone.kind().word().replace('-', ' '), date.text(), range,
                TimeFacts.agreement(milestone) == Agreement.AGREES)));
    }

    private static Optional<Found> found(PeriodCovered period) {
        return period.covers().starts()
                .map(range -> new Found(period, "period", period.covers().text(), range, true));
    }

    private static Comparison recent(DateRange range, LocalDate oldest) {
        if (!range.from().isBefore(oldest)) {
            return Comparison.YES;
        }
        return range.to().isBefore(oldest) ? Comparison.NO : Comparison.CANNOT_TELL;
    }
}
