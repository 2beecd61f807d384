package org.schoolpolicyreview.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.schoolpolicyreview.model.time.DateMatch.Form;

/** Dates of one day with the month by name: "11th July 2017", "Monday 4 March 2024", "Dec 14, 2023". */
final class DayDates {

    private DayDates() {
    }

    static DateMatch at(Tokens tokens, int index) {
        Optional<DayOfWeek> weekday = CalendarWords.weekday(tokens.at(index));
        int first = weekday.isEmpty() ? index : skip(tokens, index + 1, ",", "the");
        DateMatch match = dayFirst(tokens, first);
        if (!match.found()) {
            match = monthFirst(tokens, first);
        }
        return weekday.isPresent() ? checked(match, weekday.get()) : match;
    }

    /** A date of the given numbers, or what is impossible about it. */
    static DateMatch day(int year, int month, int day, int end, Form form) {
        if (year < 1800 || year > 2199) {
            return DateMatch.impossible(end, "the year " + year + " is not one between 1800 and 2199", form);
        }
        if (month < 1 || month > 12) {
            return DateMatch.impossible(end, "there is no month " + month + "; dates are read day first", form);
        }
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return DateMatch.impossible(end, "there is no " + day + " " + name(Month.of(month)) + " " + year, form);
        }
        return DateMatch.of(end, NamedTime.day(LocalDate.of(year, month, day)), form);
    }

    private static DateMatch dayFirst(Tokens tokens, int index) {
        Token day = tokens.at(index);
        if (!day.isNumber() || day.text().length() > 2) {
            return DateMatch.NONE;
        }
        int next = CalendarWords.isOrdinalEnding(tokens.at(index + 1)) ? index + 2 : index + 1;
        next = skip(tokens, next, "of");
        Optional<Month> month = CalendarWords.month(tokens.at(next));
        if (month.isEmpty()) {
            return DateMatch.NONE;
        }
        int yearAt = skip(tokens, next + 1, ".", ",", "'");
        int year = CalendarWords.fullYear(tokens.at(yearAt));
        if (year >= 0) {
            return day(year, month.get().getValue(), day.number(), yearAt + 1, Form.CLEAR);
        }
        year = CalendarWords.shortYear(tokens.at(yearAt));
        return year < 0 ? DateMatch.NONE
                : day(year, month.get().getValue(), day.number(), yearAt + 1, Form.SHORT_YEAR);
    }

    /** A year must have four digits here: "October 15, 20 pupils" is no date of 1920 or 2020. */
    private static DateMatch monthFirst(Tokens tokens, int index) {
        Optional<Month> month = CalendarWords.month(tokens.at(index));
        int dayAt = skip(tokens, index + 1, ".", "the");
        Token day = tokens.at(dayAt);
        if (month.isEmpty() || !day.isNumber() || day.text().length() > 2) {
            return DateMatch.NONE;
        }
        int yearAt = CalendarWords.isOrdinalEnding(tokens.at(dayAt + 1)) ? dayAt + 2 : dayAt + 1;
        yearAt = skip(tokens, yearAt, ",");
        int year = CalendarWords.fullYear(tokens.at(yearAt));
        return year < 0 ? DateMatch.NONE
                : day(year, month.get().getValue(), day.number(), yearAt + 1, Form.CLEAR);
    }

    private static DateMatch checked(DateMatch match, DayOfWeek said) {
        if (match.time() == null) {
            return match;
        }
        LocalDate day = match.time().whole().from();
        return day.getDayOfWeek() == said ? match : DateMatch.impossible(match.end(),
                day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear() + " is a "
                        + name(day.getDayOfWeek()) + ", not a " + name(said), match.form());
    }

    /** The index after the given words and marks, each of which may be missing. */
    static int skip(Tokens tokens, int index, String... words) {
        int at = index;
        for (String word : words) {
            at = tokens.at(at).is(word) ? at + 1 : at;
        }
        return at;
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
