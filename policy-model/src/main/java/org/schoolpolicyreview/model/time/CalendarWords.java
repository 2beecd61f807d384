package org.schoolpolicyreview.model.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of months, weekdays and terms, and the years in digits. */
final class CalendarWords {

    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3), day);
        }
        WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
        WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
        WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    }

    private CalendarWords() {
    }

    static Optional<Month> month(Token token) {
        return Optional.ofNullable(MONTHS.get(token.text()));
    }

    static Optional<DayOfWeek> weekday(Token token) {
        return Optional.ofNullable(WEEKDAYS.get(token.text()));
    }

    static Optional<SchoolTerm> term(Token token) {
        return switch (token.text()) {
            case "autumn" -> Optional.of(SchoolTerm.AUTUMN);
            case "spring" -> Optional.of(SchoolTerm.SPRING);
            case "summer" -> Optional.of(SchoolTerm.SUMMER);
            case "michaelmas" -> Optional.of(SchoolTerm.AUTUMN);
            case "lent", "hilary" -> token.capital() ? Optional.of(SchoolTerm.SPRING) : Optional.empty();
            case "trinity" -> token.capital() ? Optional.of(SchoolTerm.SUMMER) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The first of the two months in which a feast and the holidays around it may fall. */
    static Optional<Month> feast(Token token) {
        return switch (token.text()) {
            case "easter" -> Optional.of(Month.MARCH);
            case "whitsun", "pentecost" -> Optional.of(Month.MAY);
            case "christmas" -> Optional.of(Month.DECEMBER);
            default -> Optional.empty();
        };
    }

    /** The ending of "1st", "2nd", "3rd", "4th", written onto the number. */
    static boolean isOrdinalEnding(Token token) {
        return token.glued() && token.isOneOf(ORDINAL_ENDINGS);
    }

    /** A year of four digits from 1800 to 2199, or -1. */
    static int fullYear(Token token) {
        return token.isNumberOf(4) && token.number() >= 1800 && token.number() < 2200 ? token.number() : -1;
    }

    /** A year of two digits, 00 to 69 in this century and 70 to 99 in the last, or -1. */
    static int shortYear(Token token) {
        if (!token.isNumberOf(2)) {
            return -1;
        }
        return token.number() < 70 ? 2000 + token.number() : 1900 + token.number();
    }
}
