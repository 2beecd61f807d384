package org.schoolpolicyreview.model.time;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rhythms that the calendar names: "each November", "every autumn", "every Monday", "by 30 March". */
final class CalendarRhythms {

    private static final Phrases ON = Phrases.of("by", "on", "before", "on or before", "no later than",
            "not later than");

    private static final Phrases START_OF = Phrases.of("at the start of", "at the beginning of", "at the end of");
    private static final Phrases SCHOOL_YEAR = Phrases.of("the school year", "the academic year", "the new school year",
            "the new academic year", "the autumn term", "the spring term", "the summer term");
    private static final Phrases IN = Phrases.of("in", "during");
    private static final Phrases TERM = Phrases.of("the autumn term", "the spring term", "the summer term",
            "the second half of the autumn term", "the second half of the spring term",
            "the second half of the summer term", "the first half of the autumn term", "the first half of the spring term",
            "the first half of the summer term");
    /** With one of these before it, it is told of one year: "It will be launched at the start of September." */
    private static final Set<String> OF_ONE_YEAR = Set.of("will", "was", "were", "this", "next", "last", "shall", "launched",
            "until", "since");
    private static final int LONGEST_SENTENCE = 60;

    private static final Set<String> STARTS = Phrases.firsts(List.of(IN, START_OF));

    private CalendarRhythms() {
    }

    /** Whether a time of every year may start at a token. */
    static boolean mayStart(Token token) {
        return STARTS.contains(token.text());
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

    /** "At the start of September": in a text that says what is done, a time of every year, if no year stands beside it. */
    static IntervalMatch startOf(Tokens tokens, int index) {
        int in = IN.end(tokens, index);
        int at = in > index ? in : START_OF.end(tokens, index);
        int named = (in > index ? TERM : SCHOOL_YEAR).end(tokens, at);
        boolean month = in == index && named == at && CalendarWords.month(tokens.at(at)).isPresent() && tokens.at(at).capital();
        int end = month ? at + 1 : named;
        int after = DayDates.skip(tokens, end, "of", ",");
        return at == index || end == at || tokens.at(after).isNumber() || ofOneYear(tokens, index)
                ? IntervalMatch.NONE : IntervalMatch.of(end, 1, 1, Unit.YEARS);
    }

    private static boolean ofOneYear(Tokens tokens, int index) {
        for (int k = index - 1; k >= Math.max(0, index - LONGEST_SENTENCE) && !tokens.at(k).is("."); k--) {
            if (tokens.at(k).isOneOf(OF_ONE_YEAR)) {
                return true;
            }
        }
        return false;
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
