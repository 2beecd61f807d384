package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.MilestoneKind;
import org.schoolpolicyreview.model.PeriodCovered;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.ReviewCycle;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.Interval;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.rules.Agreement;
import org.schoolpolicyreview.rules.stated.Covers;
import org.schoolpolicyreview.rules.stated.CycleGiven;
import org.schoolpolicyreview.rules.stated.Dated;
import org.schoolpolicyreview.rules.stated.ReviewDue;
import org.schoolpolicyreview.rules.words.NotDoneSaid;

/** The dates of a document: its events, the periods it covers, and when a review would come due. */
final class TimeFacts {

    /** "The next plan will cover these years": this one does not. */
    private static final Pattern OF_ANOTHER_PLAN = Pattern.compile(
            "^\\W*(?:the|our|a) (?:next|new|following|future|previous|last|old|former|earlier) (?:\\w+ ){0,3}?(?:plan|policy|scheme|document|strategy|objectives)\\b"
            + "(?: \\w+){0,2}? (?:will|shall|is to|should|covered|ran|was|were)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:\\d{4}|\\d{2})(?!\\d)");

    private TimeFacts() {}

    static List<Object> of(PolicyDocument document, int number) {
        List<Object> facts = new ArrayList<>();
        for (Milestone milestone : document.milestones()) {
            facts.add(new Dated(number, milestone, Strengths.ofOwnWords(milestone), agreement(milestone),
                    isLatestApproval(milestone, document)));
        }
        for (PeriodCovered period : document.periods()) {
            if (period.of().isPresent()) {
                continue; // the period of its objectives, say, is not the document's own
            }
            facts.add(new Covers(number, period, Strengths.ofOwnWords(period), carries(period)));
        }
        document.reviewCycles().forEach(cycle -> facts.add(new CycleGiven(number, cycle, Strengths.ofOwnWords(cycle))));
        due(document, number).ifPresent(facts::add);
        return facts;
    }

    /** Whether no other approval is later for certain. */
    private static boolean isLatestApproval(Milestone milestone, PolicyDocument document) {
        return document.milestones().stream()
                .filter(other -> MilestoneKind.APPROVALS.contains(other.kind()))
                .noneMatch(other -> isBefore(range(milestone), range(other)));
    }

    private static boolean isBefore(Optional<DateRange> one, Optional<DateRange> other) {
        return one.isPresent() && other.isPresent() && one.get().to().isBefore(other.get().from());
    }

    /** Whether the quoted words carry the period: the period itself, or the years in which it begins and ends. */
    static boolean carries(PeriodCovered period) {
        String words = period.words().orElse("");
        if (OF_ANOTHER_PLAN.matcher(words).find()) {
            return false;
        }
        if (words.isEmpty() || WrittenPeriod.of(words).range().filter(period.covers().range()::equals).isPresent()) {
            return true;
        }
        return Stream.of(period.covers().starts(), period.covers().ends())
                .flatMap(Optional::stream)
                .allMatch(range -> YEAR.matcher(words).results().map(MatchResult::group)
                        .anyMatch(year -> isYear(year, range.from().getYear()) || isYear(year, range.to().getYear())));
    }

    private static boolean isYear(String written, int year) {
        return Integer.parseInt(written) == (written.length() == 2 ? year % 100 : year);
    }

    /** What has happened, so that words which say that it has not deny its date. */
    private static final Set<MilestoneKind> DONE = Set.of(MilestoneKind.APPROVED, MilestoneKind.ADOPTED, MilestoneKind.RATIFIED,
            MilestoneKind.REVIEWED, MilestoneKind.UPDATED, MilestoneKind.CHECKED, MilestoneKind.PUBLISHED);

    /** Whether the quoted words carry the date. */
    static Agreement agreement(Milestone milestone) {
        if (DONE.contains(milestone.kind()) && milestone.words().filter(NotDoneSaid::isSaidIn).isPresent()) {
            return Agreement.DENIED;
        }
        Optional<DateRange> value = milestone.date().flatMap(WrittenDate::range);
        if (milestone.words().isEmpty() || value.isEmpty()) {
            return Agreement.AGREES;
        }
        List<WrittenDate> inWords = WrittenDate.foundIn(milestone.words().get());
        if (inWords.stream().anyMatch(found -> found.range().equals(value))
                || WrittenDate.of(milestone.words().get()).range().equals(value)) {
            return Agreement.AGREES;
        }
        return inWords.isEmpty() ? Agreement.NOT_CARRIED : Agreement.DISAGREES;
    }

    /** By the latest approval or review that is dated, and the shortest cycle of the document itself. */
    private static Optional<ReviewDue> due(PolicyDocument document, int number) {
        Optional<Milestone> last = document
                .milestones(MilestoneKind.APPROVED, MilestoneKind.ADOPTED, MilestoneKind.RATIFIED, MilestoneKind.REVIEWED)
                .filter(milestone -> range(milestone).isPresent())
                .max(Comparator.comparing(milestone -> range(milestone).orElseThrow().to()));
        Optional<ReviewCycle> cycle = document.reviewCycles().stream()
                .filter(each -> each.of().isEmpty())
                .filter(each -> each.every().flatMap(Rhythm::interval).isPresent())
                .filter(each -> new CycleGiven(number, each, Strengths.ofOwnWords(each)).firm())
                .findFirst();
        if (last.isEmpty() || cycle.isEmpty()) {
            return Optional.empty();
        }
        DateRange from = range(last.get()).orElseThrow();
        return after(from.from(), cycle.get()).flatMap(earliest -> after(from.to(), cycle.get())
                .map(latest -> new ReviewDue(number, last.get(), cycle.get(), new DateRange(earliest, latest),
                        weaker(Strengths.ofOwnWords(last.get()), Strengths.ofOwnWords(cycle.get())))));
    }

    private static Optional<LocalDate> after(LocalDate day, ReviewCycle cycle) {
        return cycle.every().flatMap(Rhythm::interval).flatMap(interval -> after(day, interval));
    }

    /** Only cycles of months and years are reckoned with; a policy that is reviewed each term gives a date. */
    private static Optional<LocalDate> after(LocalDate day, Interval interval) {
        return switch (interval.unit()) {
            case YEARS -> Optional.of(day.plusMonths(12L * interval.in() / interval.times()));
            case MONTHS -> Optional.of(day.plusMonths(interval.in() / interval.times()));
            default -> Optional.empty();
        };
    }

    private static Optional<DateRange> range(Milestone milestone) {
        return milestone.date().flatMap(WrittenDate::range);
    }

    private static Strength weaker(Strength one, Strength other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
