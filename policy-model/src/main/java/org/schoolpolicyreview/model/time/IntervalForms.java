package org.schoolpolicyreview.model.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolpolicyreview.model.time.NumberWords.Counted;

/** All forms of an interval, tried at one place of a text: "at least once every two years", "termly". */
final class IntervalForms {

    private static final Phrases AT_LEAST = Phrases.of("at least", "not less than", "no less than",
            "no less often than", "not less often than", "no less frequently than", "not less frequently than",
            "a minimum of", "minimum of",
            "minimum", "at a minimum");
    private static final Phrases EACH = Phrases.of("every", "each", "each and every", "every single", "in each",
            "in every", "during each", "during every", "of each", "of every");
    private static final Phrases PER = Phrases.of("a", "an", "per", "in a", "in any", "in one");

    /** "Biannual" and "bi-monthly" are missing: some mean twice in the time, some every second one. */
    private static final Map<String, Interval> ADVERBS = Map.ofEntries(
            Map.entry("annual", Interval.every(1, Unit.YEARS)), Map.entry("annually", Interval.every(1, Unit.YEARS)),
            Map.entry("yearly", Interval.every(1, Unit.YEARS)), Map.entry("termly", Interval.every(1, Unit.TERMS)),
            Map.entry("quarterly", Interval.every(3, Unit.MONTHS)),
            Map.entry("monthly", Interval.every(1, Unit.MONTHS)),
            Map.entry("fortnightly", Interval.every(2, Unit.WEEKS)),
            Map.entry("weekly", Interval.every(1, Unit.WEEKS)), Map.entry("daily", Interval.every(1, Unit.DAYS)),
            Map.entry("biennial", Interval.every(2, Unit.YEARS)),
            Map.entry("biennially", Interval.every(2, Unit.YEARS)),
            Map.entry("triennial", Interval.every(3, Unit.YEARS)),
            Map.entry("triennially", Interval.every(3, Unit.YEARS)),
            Map.entry("quadrennially", Interval.every(4, Unit.YEARS)));

    /** "Annual leave" and "daily life" say nothing of how often something is done. */
    private static final Set<String> NO_DEED = Set.of("leave", "salary", "salaries", "pay", "fee", "fees", "income",
            "budget", "budgets", "accounts", "turnover", "subscription", "life", "lives", "mile");

    /** What is said of "each" of these is said of pupils or places, not of times. */
    private static final Set<String> NOT_A_TIME = Set.of("group", "groups", "class", "leader", "leaders", "head",
            "council", "team", "teams", "band", "of");

    private static final Set<String> STARTS = Phrases.firsts(List.of(AT_LEAST, EACH), "once", "twice", "thrice", "alternate",
            "half", "semi", "a", "an");

    private IntervalForms() {
    }

    /** Whether an interval may start at a token: at most words none does. */
    private static boolean mayStart(Token token) {
        return STARTS.contains(token.text()) || ADVERBS.containsKey(token.text()) || NumberWords.mayStart(token)
                || CalendarRhythms.mayStart(token);
    }

    static IntervalMatch at(Tokens tokens, int index) {
        if (!mayStart(tokens.at(index))) {
            return IntervalMatch.NONE;
        }
        int least = AT_LEAST.end(tokens, index);
        return least > index ? firm(tokens, least).asLeast() : firm(tokens, index);
    }

    private static IntervalMatch firm(Tokens tokens, int index) {
        IntervalMatch match = times(tokens, index);
        if (!match.found()) {
            match = every(tokens, index, 1);
        }
        if (!match.found()) {
            match = adverb(tokens, index, 1);
        }
        match = match.found() ? match : CycleLengths.at(tokens, index);
        match = match.found() ? match : CalendarRhythms.at(tokens, EACH.end(tokens, index), index);
        return match.found() ? match : CalendarRhythms.startOf(tokens, index);
    }

    /** "once every four years", "twice a year", "three times each term", "once termly". */
    private static IntervalMatch times(Tokens tokens, int index) {
        int times = switch (tokens.at(index).text()) {
            case "once" -> 1;
            case "twice" -> 2;
            case "thrice" -> 3;
            default -> 0;
        };
        int end = index + 1;
        if (times == 0) {
            Counted counted = NumberWords.at(tokens, index);
            Token noun = tokens.at(counted.end());
            if (!counted.found() || !noun.is("times") && !noun.is("time") && !noun.is("x")) {
                return IntervalMatch.NONE;
            }
            times = counted.number();
            end = counted.end() + 1;
        }
        int per = PER.end(tokens, end);
        IntervalMatch match = per > end ? unit(tokens, per, times) : every(tokens, end, times);
        return match.found() ? match : adverb(tokens, end, times);
    }

    /** "every year", "each school term", "every 4 years", "every other year", "every third year". */
    private static IntervalMatch every(Tokens tokens, int index, int times) {
        int each = EACH.end(tokens, index);
        if (each == index && !tokens.at(index).is("alternate")) {
            return IntervalMatch.NONE;
        }
        if (each == index) {
            return many(tokens, index + 1, times, 2);
        }
        Counted ordinal = NumberWords.ordinalAt(tokens, each);
        return ordinal.found() ? many(tokens, ordinal.end(), times, ordinal.number()) : unit(tokens, each, times);
    }

    private static IntervalMatch unit(Tokens tokens, int index, int times) {
        Counted counted = NumberWords.at(tokens, index);
        return counted.found() ? many(tokens, counted.end(), times, counted.number()) : many(tokens, index, times, 1);
    }

    private static IntervalMatch many(Tokens tokens, int index, int times, int in) {
        Measured measured = Measured.unitAt(tokens, index, in);
        boolean capital = tokens.at(measured.end() - 1).capital() && tokens.at(measured.end() - 1).is("year");
        Token next = tokens.at(measured.end());
        boolean something = next.isOneOf(NOT_A_TIME) || capital && next.isWord();
        return !measured.found() || something || measured.unit() == Unit.MINUTES || measured.unit() == Unit.HOURS
                ? IntervalMatch.NONE : IntervalMatch.of(measured.end(), times, measured.amount(), measured.unit());
    }

    /** "annually", "half-termly", "3-yearly". */
    private static IntervalMatch adverb(Tokens tokens, int index, int times) {
        if (tokens.at(index).is("half") && tokens.at(index + 1).is("termly")) {
            return IntervalMatch.of(index + 2, times, 1, Unit.HALF_TERMS);
        }
        if (tokens.at(index).is("half") && tokens.at(index + 1).is("yearly")
                || tokens.at(index).is("semi") && tokens.at(index + 1).text().startsWith("annual")) {
            return IntervalMatch.of(index + 2, times, 6, Unit.MONTHS);
        }
        if (tokens.at(index - 1).is("bi") || tokens.at(index - 1).is("semi")) {
            return IntervalMatch.NONE;
        }
        Counted counted = NumberWords.at(tokens, index);
        int at = counted.found() && counted.number() > 1 ? counted.end() : index;
        Interval interval = ADVERBS.get(tokens.at(at).text());
        if (interval == null || !tokens.endsClean(at + 1) || tokens.at(at + 1).isOneOf(NO_DEED)
                || at > index && !tokens.at(at).text().endsWith("ly")) {
            return IntervalMatch.NONE;
        }
        int number = at > index ? counted.number() : 1;
        return IntervalMatch.of(at + 1, times, interval.in() * number, interval.unit());
    }
}
