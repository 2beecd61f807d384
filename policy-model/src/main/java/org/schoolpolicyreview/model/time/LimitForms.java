package org.schoolpolicyreview.model.time;

import java.util.List;
import java.util.Set;

/** All forms of a time limit, tried at one place of a text. */
final class LimitForms {

    private static final Phrases WITHIN = Phrases.of("within", "inside", "no later than", "not later than");
    /** In a sentence these may bound something else: "a suspension of up to five days". */
    private static final Phrases WITHIN_IN_A_FIELD = Phrases.of("in", "in under", "no more than", "not more than",
            "no longer than", "not longer than", "up to", "at most", "a maximum of", "maximum of", "maximum", "max");
    private static final Phrases BY = Phrases.of("by", "before", "on", "no later than", "not later than", "within");
    private static final Phrases LEAD_TO_NUMBER = Phrases.of("the next", "next", "the following", "a period of",
            "the first", "a further", "a");
    private static final Phrases ABOUT = Phrases.of("about", "around", "approximately", "roughly", "some", "circa");

    private static final Phrases AT_ONCE = Phrases.of("immediately", "at once", "straight away", "straightaway",
            "right away", "instantly", "forthwith", "there and then", "on the spot", "with immediate effect");
    private static final Phrases AT_ONCE_IN_A_FIELD = Phrases.of("immediate", "instant");
    private static final Phrases VAGUE = Phrases.of("promptly", "in a timely manner", "in a timely way",
            "in a timely fashion", "as soon as possible", "as soon as practicable", "as soon as practical",
            "as soon as is practicable", "as soon as reasonably practicable", "as soon as is reasonably practicable",
            "as soon as reasonably possible", "as soon as we can", "as quickly as possible", "as swiftly as possible",
            "asap", "without delay", "without undue delay", "without unnecessary delay", "without unreasonable delay",
            "quickly", "swiftly", "speedily", "rapidly", "urgently", "in due course", "in good time",
            "at the earliest opportunity", "at the first opportunity", "at the earliest possible opportunity",
            "within a reasonable time", "within a reasonable period", "within a reasonable timescale",
            "within a reasonable timeframe", "in a reasonable time", "within a few hours", "within a few days",
            "within a few weeks", "within days", "within hours", "within weeks");
    private static final Phrases VAGUE_IN_A_FIELD = Phrases.of("prompt", "timely", "soon", "urgent", "quick", "swift");

    private static final Set<String> NEXT = Set.of("next", "following");

    private static final Set<String> TURNING = Set.of("not", "never", "least", "than", "hardly");

    /** The words with which a limit can start in a sentence. */
    private static final Set<String> STARTS = Phrases.firsts(List.of(WITHIN, BY, AT_ONCE, VAGUE), "in", "the", "very",
            "next", "following", "same");

    private LimitForms() {
    }

    /** Whether a limit may start at this index inside a sentence: at most words none does. */
    static boolean mayStart(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return STARTS.contains(token.text()) || ThatDay.mayStart(token) || DayLimits.mayStart(token)
                || CountedLimits.mayStart(tokens, index);
    }

    /** The limit that starts at this index inside a sentence. */
    static LimitMatch inSentence(Tokens tokens, int index) {
        if (isTurned(tokens, index) || tokens.has(index - 1, "all", "at", "once")) {
            return LimitMatch.NONE;
        }
        int within = WITHIN.end(tokens, index);
        LimitMatch match = within > index ? number(tokens, within) : LimitMatch.NONE;
        if (!match.found() && tokens.at(index).is("in")) {
            match = inSchoolDays(tokens, index + 1);
        }
        match = match.found() ? match : dayByName(tokens, index);
        match = match.found() ? DayLimits.withTime(tokens, match) : ThatDay.at(tokens, index);
        match = match.found() ? match : DayLimits.at(tokens, index);
        match = match.found() ? match : CountedLimits.at(tokens, index);
        return match.found() ? match : words(tokens, index, AT_ONCE, VAGUE);
    }

    /** The limit that starts at this index of a text that is one limit; at its start "24 hours" is enough. */
    static LimitMatch inField(Tokens tokens, int index, boolean atStart) {
        if (isTurned(tokens, index)) {
            return LimitMatch.NONE;
        }
        LimitMatch match = inSentence(tokens, index);
        int within = WITHIN_IN_A_FIELD.end(tokens, index);
        if (!match.found() && within > index) {
            match = number(tokens, within);
        }
        if (!match.found() && atStart) {
            match = number(tokens, index);
        }
        match = match.found() ? match : words(tokens, index, AT_ONCE_IN_A_FIELD, VAGUE_IN_A_FIELD);
        boolean nextDay = !match.found() && tokens.at(index).isOneOf(NEXT) && tokens.at(index + 1).is("day");
        return nextDay ? LimitMatch.of(index + 2, 1, Unit.DAYS) : match;
    }

    /** "Not within 24 hours" is no limit of 24 hours. */
    private static boolean isTurned(Tokens tokens, int index) {
        return tokens.at(index - 1).isOneOf(TURNING);
    }

    /** The number after "within"; "within the hour" is one hour, "within the week" the same week. */
    private static LimitMatch number(Tokens tokens, int index) {
        int at = ABOUT.end(tokens, index);
        LimitMatch match = LimitMatch.of(Measured.at(tokens, at));
        if (!match.found()) {
            int lead = LEAD_TO_NUMBER.end(tokens, at);
            match = lead > at ? LimitMatch.of(Measured.at(tokens, lead)) : match;
        }
        if (!match.found() && tokens.at(at).is("the")) {
            Measured unit = Measured.unitAt(tokens, at + 1, 1);
            match = unit.found() && unit.unit() == Unit.HOURS ? LimitMatch.of(unit) : sameUnit(unit);
        }
        return match.found() && at > index ? match.asApproximate() : match;
    }

    /** Outside a field, "in" goes with school days, working days and hours only: "in three school days". */
    private static LimitMatch inSchoolDays(Tokens tokens, int index) {
        Measured measured = Measured.at(tokens, index);
        return switch (measured.unit()) {
            case SCHOOL_DAYS, WORKING_DAYS, HOURS -> LimitMatch.of(measured);
            default -> LimitMatch.NONE;
        };
    }

    /** "same school day", "by the end of the next working day", "the following school day". */
    private static LimitMatch dayByName(Tokens tokens, int index) {
        int at = BY.end(tokens, index);
        boolean by = at > index;
        at = DayDates.skip(tokens, at, "the", "very");
        if (by && tokens.has(at, "end", "of")) {
            return endOf(tokens, DayDates.skip(tokens, at + 2, "the", "that", "this"));
        }
        if (tokens.at(index).is("same") || tokens.has(index, "within", "the", "same")) {
            int day = tokens.at(index).is("same") ? index + 1 : index + 3;
            LimitMatch orNext = orNext(tokens, day, Measured.unitAt(tokens, day, 1));
            return orNext.found() ? orNext : sameUnit(Measured.unitAt(tokens, day, 1));
        }
        if (tokens.at(at).isOneOf(NEXT)) {
            Measured day = Measured.unitAt(tokens, at + 1, 1);
            boolean schoolDay = day.unit() == Unit.SCHOOL_DAYS || day.unit() == Unit.WORKING_DAYS;
            return day.found() && (schoolDay || by && day.unit() == Unit.DAYS)
                    ? LimitMatch.of(day.end(), 1, day.unit()) : LimitMatch.NONE;
        }
        return LimitMatch.NONE;
    }

    /** "On the same school day, or on the next" allows the next: whoever promises two days promises the later one. */
    private static LimitMatch orNext(Tokens tokens, int index, Measured day) {
        int or = DayDates.skip(tokens, day.found() ? day.end() : index, ",");
        int next = DayDates.skip(tokens, or + 1, "on", "by", "the");
        if (!tokens.at(or).is("or") || !tokens.at(next).isOneOf(NEXT)) {
            return LimitMatch.NONE;
        }
        Measured named = Measured.unitAt(tokens, next + 1, 1);
        Unit unit = named.found() ? named.unit() : day.unit();
        boolean days = unit == Unit.DAYS || unit == Unit.SCHOOL_DAYS || unit == Unit.WORKING_DAYS;
        return days && (named.found() || day.found())
                ? LimitMatch.of(named.found() ? named.end() : next + 1, 1, unit) : LimitMatch.NONE;
    }

    private static LimitMatch endOf(Tokens tokens, int index) {
        boolean next = tokens.at(index).isOneOf(NEXT);
        int at = next || tokens.at(index).is("same") ? index + 1 : index;
        Measured unit = Measured.unitAt(tokens, at, 1);
        if (!next) {
            return sameUnit(unit);
        }
        boolean day = unit.unit() == Unit.DAYS || unit.unit() == Unit.SCHOOL_DAYS || unit.unit() == Unit.WORKING_DAYS;
        return day ? LimitMatch.of(unit) : LimitMatch.NONE;
    }

    /** The rest of a day, week or term, as a span of zero. A year is a date's business, not a limit's. */
    private static LimitMatch sameUnit(Measured unit) {
        boolean known = unit.found() && unit.amount() == 1 && switch (unit.unit()) {
            case DAYS, SCHOOL_DAYS, WORKING_DAYS, WEEKS, HALF_TERMS, TERMS -> true;
            default -> false;
        };
        return known ? LimitMatch.of(unit.end(), 0, unit.unit()) : LimitMatch.NONE;
    }

    private static LimitMatch words(Tokens tokens, int index, Phrases atOnce, Phrases vague) {
        int end = atOnce.end(tokens, index);
        if (end > index) {
            return new LimitMatch(end, null, true, false);
        }
        end = vague.end(tokens, index);
        return end > index ? new LimitMatch(end, null, false, false) : LimitMatch.NONE;
    }
}
