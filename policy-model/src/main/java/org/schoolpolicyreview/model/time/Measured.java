package org.schoolpolicyreview.model.time;

import java.util.Set;

/**
 * A number with a unit, read from words: "24 hours", "one school day", "3 year", "half an hour".
 *
 * @param amount how many
 * @param unit of what
 * @param end the index of the token after it, or -1 if nothing was read
 */
record Measured(int amount, Unit unit, int end) {

    static final Measured NOTHING = new Measured(0, Unit.DAYS, -1);

    private static final Set<String> DAYS_OF_THE_SCHOOL = Set.of("school", "academy", "teaching");
    private static final Set<String> DAYS_OF_WORK = Set.of("working", "business", "work");
    private static final Set<String> PLAIN = Set.of("calendar", "consecutive", "clear", "full", "academic");
    /** "Year group" and "day trip" measure no time; nor does "an hour and a half" say one hour. */
    private static final Phrases NOT_TIME = Phrases.of("group", "groups", "old", "olds", "trip", "trips", "and a half",
            "and half");

    boolean found() {
        return end >= 0;
    }

    /** The number and unit at this index, the greater one of "2 to 3 days" and "24-48 hours". */
    static Measured at(Tokens tokens, int index) {
        if (tokens.has(index, "half", "an", "hour")) {
            return unitAt(tokens, index + 2, 30, Unit.MINUTES);
        }
        if (tokens.has(index, "half", "a", "term")) {
            return unitAt(tokens, index + 2, 1, Unit.HALF_TERMS);
        }
        int numberAt = isArticle(tokens.at(index)) && NumberWords.counts(tokens.at(index + 1)) ? index + 1 : index;
        NumberWords.Counted counted = NumberWords.at(tokens, numberAt);
        if (!counted.found()) {
            return isArticle(tokens.at(index)) ? unitAt(tokens, index + 1, 1) : NOTHING;
        }
        Token joint = tokens.at(counted.end());
        boolean range = joint.is("-") || joint.is("to") || joint.is("or");
        NumberWords.Counted greater = range ? numberAfterJoint(tokens, counted.end() + 1) : counted;
        return greater.number() < counted.number() ? NOTHING : unitAt(tokens, greater.end(), greater.number());
    }

    /** The unit at this index with an amount that is known: "school days" for "within two". */
    static Measured unitAt(Tokens tokens, int index, int amount) {
        Token first = tokens.at(index);
        boolean school = first.isOneOf(DAYS_OF_THE_SCHOOL);
        boolean work = first.isOneOf(DAYS_OF_WORK);
        if (school || work) {
            String noun = tokens.at(index + 1).text();
            Unit days = school ? Unit.SCHOOL_DAYS : Unit.WORKING_DAYS;
            return switch (noun) {
                case "day", "days" -> unitAt(tokens, index + 1, amount, days);
                case "week", "weeks" -> unitAt(tokens, index + 1, 5 * amount, days);
                case "term", "terms", "year", "years" -> school ? unitAt(tokens, index + 1, amount) : NOTHING;
                default -> NOTHING;
            };
        }
        int at = first.isOneOf(PLAIN) ? index + 1 : index;
        if (tokens.at(at).is("half") && tokens.at(at + 1).text().startsWith("term")) {
            return unitAt(tokens, at + 1, amount, Unit.HALF_TERMS);
        }
        return switch (tokens.at(at).text()) {
            case "minute", "minutes", "min", "mins" -> unitAt(tokens, at, amount, Unit.MINUTES);
            case "hour", "hours", "hr", "hrs", "h" -> unitAt(tokens, at, amount, Unit.HOURS);
            case "day", "days" -> unitAt(tokens, at, amount, Unit.DAYS);
            case "week", "weeks", "wk", "wks" -> unitAt(tokens, at, amount, Unit.WEEKS);
            case "fortnight", "fortnights" -> unitAt(tokens, at, 2 * amount, Unit.WEEKS);
            case "month", "months", "mth", "mths" -> unitAt(tokens, at, amount, Unit.MONTHS);
            case "quarter", "quarters" -> unitAt(tokens, at, 3 * amount, Unit.MONTHS);
            case "term", "terms" -> unitAt(tokens, at, amount, Unit.TERMS);
            case "year", "years", "yr", "yrs" -> unitAt(tokens, at, amount, Unit.YEARS);
            default -> NOTHING;
        };
    }

    private static Measured unitAt(Tokens tokens, int index, int amount, Unit unit) {
        int end = index + 1;
        boolean numbered = tokens.at(end).isNumber() && !tokens.at(index).text().endsWith("s");
        return NOT_TIME.at(tokens, end) || numbered || !tokens.endsClean(end)
                ? NOTHING : new Measured(amount, unit, end);
    }

    private static NumberWords.Counted numberAfterJoint(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return token.isNumber() ? new NumberWords.Counted(token.number(), index + 1) : NumberWords.at(tokens, index);
    }

    /** Whether a number with a unit may start at a token. */
    static boolean mayStart(Token token) {
        return token.is("half") || isArticle(token) || NumberWords.mayStart(token);
    }

    private static boolean isArticle(Token token) {
        return token.is("a") || token.is("an");
    }
}
