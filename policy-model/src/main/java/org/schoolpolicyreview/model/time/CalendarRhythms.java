package org.schoolpolicyreview.model.time;

import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Rhythms that the calendar names: "each November", "every autumn", "every Monday", "by 30 March". */
final class CalendarRhythms {

    private static final Phrases ON = Phrases.of("by", "on", "before", "on or before", "no later than",
            "not later than");

    private CalendarRhythms() {
    }

    /** The months, terms or weekday at an index after "each"; "every September and January" is twice a year. */
    static IntervalMatch at(Tokens tokens, int index, int start) {
        if (index == start) {
            return IntervalMatch.NONE;
        }
        if (CalendarWords.weekday(tokens.at(index)).isPresent() && tokens.at(index).text().endsWith("day")) {
            return IntervalMatch.of(index + 1, 1, 1, Unit.WEEKS);
        }
        int times = 0;
        int end = index;
        int next = index;
        while (isSeason(tokens.at(next))) {
            times++;
            end = DayDates.skip(tokens, next + 1, "term");
            boolean more = tokens.at(end).is(",") || tokens.at(end).is("and");
            next = more ? end + 1 : tokens.size();
        }
        return times == 0 ? IntervalMatch.NONE : IntervalMatch.of(end, times, 1, Unit.YEARS);
    }

    /** A day of the year without a year, and the index after it. */
    record ByDate(@Nullable MonthDay day, int start, int end) {
    }

    /** "by 30 March" or "by March 30" at this index, if no year follows; a day that is in no year is not one. */
    static ByDate byDate(Tokens tokens, int index) {
        int at = ON.end(tokens, index);
        ByDate none = new ByDate(null, index, index);
        if (at == index) {
            return none;
        }
        at = DayDates.skip(tokens, at, "the");
        boolean dayFirst = tokens.at(at).isNumber();
        int dayAt = dayFirst ? at : at + 1;
        int afterDay = CalendarWords.isOrdinalEnding(tokens.at(dayAt + 1)) ? dayAt + 2 : dayAt + 1;
        int monthAt = dayFirst ? DayDates.skip(tokens, afterDay, "of") : at;
        int end = dayFirst ? monthAt + 1 : afterDay;
        int number = tokens.at(dayAt).number();
        boolean year = CalendarWords.fullYear(tokens.at(DayDates.skip(tokens, end, ","))) >= 0;
        return CalendarWords.month(tokens.at(monthAt))
                .filter(month -> !year && tokens.endsClean(end) && number >= 1
                        && number <= YearMonth.of(2024, month).lengthOfMonth())
                .map(month -> new ByDate(MonthDay.of(month, number), index, end)).orElse(none);
    }

    /** Without its capital, "may" is no month. */
    private static boolean isSeason(Token token) {
        return CalendarWords.month(token).isPresent() && token.capital() || CalendarWords.term(token).isPresent();
    }
}
