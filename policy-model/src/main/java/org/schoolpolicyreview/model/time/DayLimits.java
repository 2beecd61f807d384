package org.schoolpolicyreview.model.time;

import java.util.List;
import java.util.Set;

/** Limits that name a day or a time of day: "by 4 pm", "Day 5", "before you go home", "by the end of the lesson". */
final class DayLimits {

    private static final Phrases BY = Phrases.of("by", "before", "no later than", "not later than");
    private static final Phrases NOON = Phrases.of("noon", "midday", "lunchtime", "lunch time", "home time", "hometime",
            "break time", "close of play", "close of business", "the close of business", "the close of the day");
    private static final Phrases PART_OF_DAY = Phrases.of("the end of the lesson", "the end of the session",
            "the end of the morning", "the end of the afternoon", "the end of lunch", "the end of break",
            "the end of playtime", "the end of lunchtime", "the end of their shift", "the end of the shift",
            "end of lesson", "end of session");
    private static final Phrases TOMORROW = Phrases.of("by tomorrow", "the next morning", "the following morning",
            "by the next morning", "next morning", "the morning after");
    private static final Phrases OTHER_DAY = Phrases.of("the next", "the following", "on the next", "on the following",
            "next", "following", "of the next", "of the following", "that next");
    private static final Phrases SAME_DAY = Phrases.of("the same day", "on the same day", "that day", "on that day",
            "the same school day", "on the same school day", "of the same day", "on the day");
    private static final Phrases END_OF_DAY = Phrases.of("end of day", "end of the day", "end of the school day",
            "end of school day", "end of the working day", "end of same day", "end of that day");
    private static final Set<String> NO_LIMIT = Set.of("inset", "training", "sports", "baker", "pd", "closure", "per",
            "week");
    private static final Set<String> GO = Set.of("go", "goes");
    private static final int LONGEST_SUBJECT = 5;
    private static final int MOST_DAYS = 60;

    private static final Set<String> STARTS = Phrases.firsts(List.of(TOMORROW, BY, END_OF_DAY), "day");

    private DayLimits() {
    }

    static boolean mayStart(Token token) {
        return STARTS.contains(token.text());
    }

    static LimitMatch at(Tokens tokens, int index) {
        int tomorrow = TOMORROW.end(tokens, index);
        if (tomorrow > index && (tokens.at(index).is("by") || CountedLimits.startsField(tokens, index))) {
            return LimitMatch.of(tomorrow, 1, Unit.DAYS);
        }
        LimitMatch match = tokens.at(index).is("day") ? numbered(tokens, index) : LimitMatch.NONE;
        int by = BY.end(tokens, index);
        if (!match.found() && by > index) {
            match = by(tokens, index, by);
        }
        return match.found() ? match : atEndOfDayAlone(tokens, index);
    }

    /** A limit with the time of day that stands after it: "next school day before 10 am". */
    static LimitMatch withTime(Tokens tokens, LimitMatch match) {
        return match.span() == null ? match : new LimitMatch(timeEnd(tokens, match.end()), match.span(), false,
                match.approximate());
    }

    private static int timeEnd(Tokens tokens, int end) {
        int by = Math.max(BY.end(tokens, end), tokens.at(end).is("at") ? end + 1 : end);
        int clock = clock(tokens, by);
        return clock > by ? clock : end;
    }

    private static LimitMatch by(Tokens tokens, int index, int by) {
        int clock = Math.max(clock(tokens, by), NOON.end(tokens, by));
        if (clock > by) {
            return onDay(tokens, clock);
        }
        int part = PART_OF_DAY.end(tokens, by);
        if (part > by) {
            return LimitMatch.of(part, 0, Unit.DAYS);
        }
        for (int k = by; tokens.at(index).is("before") && k <= by + LONGEST_SUBJECT && tokens.at(k).isWord(); k++) {
            if (tokens.at(k).isOneOf(GO) && tokens.at(k + 1).is("home")) {
                return LimitMatch.of(k + 2, 0, Unit.DAYS);
            }
        }
        return LimitMatch.NONE;
    }

    /** "By 4 pm" is the same day, unless another is named after it. */
    private static LimitMatch onDay(Tokens tokens, int end) {
        int same = SAME_DAY.end(tokens, end);
        if (same > end) {
            return LimitMatch.of(same, 0, tokens.at(same - 2).is("school") ? Unit.SCHOOL_DAYS : Unit.DAYS);
        }
        int tomorrow = TOMORROW.end(tokens, end);
        if (tomorrow > end) {
            return LimitMatch.of(tomorrow, 1, Unit.DAYS);
        }
        int other = OTHER_DAY.end(tokens, end);
        Measured day = other > end ? Measured.unitAt(tokens, other, 1) : Measured.NOTHING;
        return day.found() ? LimitMatch.of(day) : LimitMatch.of(end, 0, Unit.DAYS);
    }

    /** "Day 5", "day 10": so many days after it began. */
    private static LimitMatch numbered(Tokens tokens, int index) {
        Token before = tokens.at(index - 1);
        Token number = tokens.at(index + 1);
        boolean school = before.is("school") || before.is("working");
        int day = number.number();
        boolean names = before.isOneOf(NO_LIMIT) || before.is("a") || before.is("each") || before.is("every");
        int second = tokens.at(index + 2).is("-") && tokens.at(index + 3).number() > day ? index + 3 : index + 1;
        return day < 1 || day > MOST_DAYS || names || !tokens.endsClean(second + 1)
                || CalendarWords.month(tokens.at(second + 1)).isPresent() ? LimitMatch.NONE
                : LimitMatch.of(second + 1, tokens.at(second).number(),
                        school ? before.is("school") ? Unit.SCHOOL_DAYS : Unit.WORKING_DAYS : Unit.DAYS);
    }

    /** "End of day", alone in a cell or after a label. */
    private static LimitMatch atEndOfDayAlone(Tokens tokens, int index) {
        int end = CountedLimits.startsField(tokens, index) ? END_OF_DAY.end(tokens, index) : index;
        return end > index && CountedLimits.endsField(tokens, end) ? LimitMatch.of(end, 0, Unit.DAYS) : LimitMatch.NONE;
    }

    /** The index after "4 pm", "10.30 a.m.", "9.15", "15:30" at this index, or the index itself. */
    private static int clock(Tokens tokens, int index) {
        int hour = tokens.at(index).number();
        if (hour < 0 || hour > 24 || !tokens.startsClean(index)) {
            return index;
        }
        boolean minutes = (tokens.at(index + 1).is(".") || tokens.at(index + 1).is(":")) && tokens.at(index + 1).glued()
                && tokens.at(index + 2).isNumberOf(2) && tokens.at(index + 2).glued() && tokens.at(index + 2).number() < 60;
        int end = minutes ? index + 3 : index + 1;
        if (tokens.at(end).is("am") || tokens.at(end).is("pm") || tokens.at(end).is("noon")) {
            return end + 1;
        }
        if (tokens.has(end, "a", ".", "m") || tokens.has(end, "p", ".", "m")) {
            return tokens.at(end + 3).is(".") && tokens.at(end + 3).glued() ? end + 4 : end + 3;
        }
        Token after = tokens.at(end);
        boolean alone = after.isNone() || after.isMark() && !after.is("%") || OTHER_DAY.at(tokens, end)
                || SAME_DAY.at(tokens, end) || TOMORROW.at(tokens, end) || after.is("on") || after.is("each");
        return minutes && hour >= 7 && hour <= 19 && alone && tokens.endsClean(end) ? end : index;
    }
}
