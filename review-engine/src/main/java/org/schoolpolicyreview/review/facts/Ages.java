package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.PeriodCovered;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.Span;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.rules.Agreement;
import org.schoolpolicyreview.rules.questions.DatedWithin;
import org.schoolpolicyreview.rules.replies.DatedReply;

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

    private record Found(Entry entry, String called, String text, DateRange range, boolean agrees) {

        boolean toCome(LocalDate asOf) {
            return range.from().isAfter(asOf);
        }

        boolean isPeriod() {
            return entry instanceof PeriodCovered;
        }
    }

    /** The dates of a document that answer the question how old it is. */
    static Stream<DatedReply> of(DatedWithin ask, PolicyDocument document, int number, Search search, LocalDate asOf) {
        List<Found> found = Stream.concat(
                        document.milestones().stream()
                                .filter(milestone -> search.looksAt().contains(milestone.kind().word()))
                                .filter(milestone -> Replies.answers(SearchedText.of(text(milestone, milestone.called())), search))
                                .map(Ages::found),
                        document.periods().stream()
                                .filter(period -> search.looksAt().contains(PERIOD))
                                .filter(period -> Replies.answers(SearchedText.of(text(period, period.called(), period.of())), search))
                                .map(Ages::found))
                .flatMap(Optional::stream)
                .toList();
        List<Found> past = found.stream().filter(each -> !each.toCome(asOf)).toList();
        boolean newerElsewhere = past.stream().map(Found::range).max(Comparator.comparing(DateRange::to))
                .filter(newest -> OtherVersions.mayBeNewer(document, newest)).isPresent();
        boolean periodTooOld = periodTooOld(found, ask.oldest());
        return found.stream().map(each -> new DatedReply(ask, number, each.entry(), Strengths.ofOwnWords(each.entry()),
                each.called(), each.text(), recent(each.range(), ask.oldest()), each.agrees(),
                past.stream().noneMatch(other -> each.range().isBefore(other.range().from())),
                newerElsewhere, each.toCome(asOf), periodTooOld));
    }

    /** Whether each period that it covers began too long ago, whatever was approved or looked at since. */
    private static boolean periodTooOld(List<Found> found, LocalDate oldest) {
        return found.stream().anyMatch(Found::isPeriod)
                && found.stream().filter(Found::isPeriod).allMatch(each -> recent(each.range(), oldest) == Comparison.NO);
    }

    /** What an entry says besides its date: "agreed, of the objectives only". */
    @SafeVarargs
    private static String text(Entry entry, Optional<String>... more) {
        return Stream.concat(Stream.of(entry.note(), entry.words()), Stream.of(more))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". "));
    }

    private static Optional<Found> found(Milestone milestone) {
        return milestone.date().flatMap(date -> date.range().map(range -> new Found(milestone,
                milestone.kind().word().replace('-', ' '), date.text(), range,
                TimeFacts.agreement(milestone) == Agreement.AGREES)));
    }

    private static Optional<Found> found(PeriodCovered period) {
        return period.covers().starts()
                .map(range -> new Found(period, "period", period.covers().text(), range, TimeFacts.carries(period)));
    }

    private static Comparison recent(DateRange range, LocalDate oldest) {
        if (!range.from().isBefore(oldest)) {
            return Comparison.YES;
        }
        return range.to().isBefore(oldest) ? Comparison.NO : Comparison.CANNOT_TELL;
    }
}
