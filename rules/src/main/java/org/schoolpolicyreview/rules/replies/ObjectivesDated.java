package org.schoolpolicyreview.rules.replies;

import java.time.LocalDate;
import java.util.Optional;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.questions.Limit;
import org.schoolpolicyreview.rules.stated.Stated;

/**
 * A date of a document that gives objectives, which is not still to come.
 *
 * @param entry the event or the period
 * @param called what the date is the date of: "published", "period"
 * @param text the date, in the document's words
 * @param range the days that it may be; of a period, those on which it begins
 * @param agrees whether quoted words carry it
 * @param sets whether the objectives were set by it; a page that was updated may still give the old ones
 * @param newest whether no other such date of the document is later for certain
 * @param period the period, if it is one
 * @param newerElsewhere whether another version of the document is known of
 */
public record ObjectivesDated(Matter matter, String part, int document, Entry entry, Strength strength, String called,
        String text, DateRange range, boolean agrees, boolean sets, boolean newest, Optional<WrittenPeriod> period,
        boolean newerElsewhere) implements Stated {

    /** Whether it lies wholly within a limit before a day. */
    public boolean within(Limit limit, LocalDate day) {
        return !range.from().isBefore(limit.before(day));
    }

    /** Whether it lies wholly before that. */
    public boolean tooOld(Limit limit, LocalDate day) {
        return range.isBefore(limit.before(day));
    }

    /** Whether it is an event, not a period. */
    public boolean event() {
        return period.isEmpty();
    }

    /** Whether it is a period for certain longer than a limit: "2020-2025" is five years, whichever days are meant. */
    public boolean longerThan(Limit limit) {
        return period.filter(each -> each.noLongerThan(limit.period()) == Comparison.NO
                || calendarYears(each) > limit.period().toTotalMonths() / 12).isPresent();
    }

    private static int calendarYears(WrittenPeriod period) {
        return period.starts().flatMap(starts -> period.ends()
                .filter(ends -> isYear(starts) && isYear(ends))
                .map(ends -> ends.from().getYear() - starts.from().getYear())).orElse(0);
    }

    private static boolean isYear(DateRange range) {
        return range.equals(DateRange.ofYear(range.from().getYear()));
    }
}
