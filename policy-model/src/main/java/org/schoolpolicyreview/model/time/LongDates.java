package org.schoolpolicyreview.model.time;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.schoolpolicyreview.model.time.DateMatch.Form;

/** Dates that name more than a day: "September 2024", "Spring Term 18/19", "2023-24", "academic year 23/24", "2020". */
final class LongDates {

    private LongDates() {
    }

    static DateMatch at(Tokens tokens, int index) {
        DateMatch match = month(tokens, index);
        if (!match.found()) {
            match = term(tokens, index);
        }
        if (!match.found()) {
            match = feast(tokens, index);
        }
        return match.found() ? match : year(tokens, index);
    }

    private static DateMatch month(Tokens tokens, int index) {
        Optional<Month> month = CalendarWords.month(tokens.at(index));
        if (month.isEmpty()) {
            return DateMatch.NONE;
        }
        boolean shortened = tokens.at(index).text().length() <= 4;
        int yearAt = shortened && tokens.at(index + 1).is(".") ? index + 2 : yearAfter(tokens, index + 1);
        Year year = singleYear(tokens, yearAt);
        return year.number < 0 ? DateMatch.NONE
                : DateMatch.of(year.end, NamedTime.month(YearMonth.of(year.number, month.get())), year.form);
    }

    /** The number of a half-term, as in "Autumn 2 2024", does not narrow the range: its dates are the school's. */
    private static DateMatch term(Tokens tokens, int index) {
        Optional<SchoolTerm> term = CalendarWords.term(tokens.at(index));
        if (term.isEmpty()) {
            return DateMatch.NONE;
        }
        int at = DayDates.skip(tokens, index + 1, "term");
        boolean halfTerm = tokens.at(at).isNumberOf(1) && tokens.at(at).number() <= 2;
        at = yearAfter(tokens, halfTerm ? at + 1 : at);
        at = academicYearWords(tokens, at);
        int startsIn = academicYear(tokens, at);
        if (startsIn >= 0) {
            int year = term.get().yearIn(startsIn);
            return DateMatch.of(at + 3, NamedTime.term(term.get(), year), Form.CLEAR);
        }
        Year year = singleYear(tokens, at);
        return year.number < 0 ? DateMatch.NONE
                : DateMatch.of(year.end, NamedTime.term(term.get(), year.number), year.form);
    }

    /** "Easter 2024", "the Christmas holidays 2025": the months in which such a feast and its holidays may fall. */
    private static DateMatch feast(Tokens tokens, int index) {
        Optional<Month> first = tokens.at(index).capital() ? CalendarWords.feast(tokens.at(index)) : Optional.empty();
        if (first.isEmpty()) {
            return DateMatch.NONE;
        }
        int at = DayDates.skip(tokens, DayDates.skip(tokens, index + 1, "holidays"), "break");
        Year year = singleYear(tokens, yearAfter(tokens, at));
        if (year.number < 0) {
            return DateMatch.NONE;
        }
        YearMonth from = YearMonth.of(year.number, first.get());
        DateRange whole = new DateRange(from.atDay(1), from.plusMonths(1).atEndOfMonth());
        return DateMatch.of(year.end, new NamedTime(whole, whole, whole), year.form);
    }

    private static DateMatch year(Tokens tokens, int index) {
        int at = academicYearWords(tokens, index);
        boolean saysAcademic = at > index;
        int startsIn = academicYear(tokens, at);
        if (startsIn >= 0) {
            int end = academicYearWords(tokens, at + 3);
            saysAcademic |= end > at + 3;
            boolean full = CalendarWords.fullYear(tokens.at(at)) >= 0;
            // "11/12" alone may be 11 December; from 13 on there is no such month.
            if (!full && !saysAcademic && tokens.at(at).number() <= 12) {
                return DateMatch.NONE;
            }
            return DateMatch.of(end, NamedTime.academicYear(startsIn),
                    full || saysAcademic ? Form.CLEAR : Form.FIELD_ONLY);
        }
        int year = saysAcademic ? -1 : CalendarWords.fullYear(tokens.at(index));
        return year < 0 ? DateMatch.NONE : DateMatch.of(index + 1, NamedTime.year(year), Form.BARE_YEAR);
    }

    /** The year in which an academic year starts, written as two years that follow each other, or -1. */
    static int academicYear(Tokens tokens, int index) {
        Token first = tokens.at(index);
        Token second = tokens.at(index + 2);
        if (!tokens.at(index + 1).is("-") && !tokens.at(index + 1).is("/")) {
            return -1;
        }
        int full = CalendarWords.fullYear(first);
        int year = full >= 0 ? full : CalendarWords.shortYear(first);
        boolean follows = full >= 0 && CalendarWords.fullYear(second) == year + 1
                || second.isNumberOf(2) && second.number() == (year + 1) % 100;
        return year >= 0 && follows ? year : -1;
    }

    private record Year(int number, int end, Form form) {
    }

    /** A year of four digits, or of two, which are plain only after an apostrophe. */
    private static Year singleYear(Tokens tokens, int index) {
        int full = CalendarWords.fullYear(tokens.at(index));
        if (full >= 0) {
            return new Year(full, index + 1, Form.CLEAR);
        }
        boolean apostrophe = tokens.at(index).is("'");
        int at = apostrophe ? index + 1 : index;
        return new Year(CalendarWords.shortYear(tokens.at(at)), at + 1, apostrophe ? Form.CLEAR : Form.SHORT_YEAR);
    }

    private static int yearAfter(Tokens tokens, int index) {
        Token joint = tokens.at(index);
        return joint.is(",") || joint.is("of") || joint.is("in") ? index + 1 : index;
    }

    private static int academicYearWords(Tokens tokens, int index) {
        int at = DayDates.skip(tokens, index, "the");
        boolean says = (tokens.at(at).is("academic") || tokens.at(at).is("school")) && tokens.at(at + 1).is("year");
        return says ? at + 2 : index;
    }
}
