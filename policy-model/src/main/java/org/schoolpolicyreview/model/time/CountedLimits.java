package org.schoolpolicyreview.model.time;

import java.util.List;
import java.util.Set;

/**
 * Limits that a sentence gives as the most that something takes: "takes no longer than ten school days", "three more
 * days", "in the first fortnight"; and a number of days that stands alone in a cell.
 */
final class CountedLimits {

    private static final Phrases MOST = Phrases.of("no longer than", "not longer than", "no more than", "not more than",
            "not exceed", "not exceeding", "never more than", "never longer than", "at most", "a maximum of",
            "up to a maximum of");
    private static final Phrases UP_TO = Phrases.of("up to");
    /** What is bounded by these is how long a step takes, and not a sanction: "a suspension of up to five days". */
    private static final Set<String> TAKES = Set.of("take", "takes", "taking", "taken", "took", "last", "lasts", "wait", "in",
            "within", "after", "allow", "allows", "need", "needs", "be", "should", "must", "will", "can", "may", "and", "have",
            "has");
    private static final Set<String> TAKES_UP_TO = Set.of("take", "takes", "taking", "took", "wait", "allow", "allows", "in",
            "within", "need", "needs");
    private static final Phrases FIRST = Phrases.of("in the first", "during the first", "over the first", "in their first",
            "during their first", "in your first", "in her first", "in his first", "in its first", "in his or her first",
            "in the following", "over the following", "for the first", "by the end of the first",
            "by the end of their first");
    private static final Phrases FURTHER = Phrases.of("another", "a further", "an extra", "an additional", "up to another");
    private static final Set<String> OF = Set.of("of", "after", "from", "and", "following", "for");

    private static final Set<String> STARTS = Phrases.firsts(List.of(MOST, UP_TO, FIRST, FURTHER));

    private CountedLimits() {
    }

    static boolean mayStart(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return STARTS.contains(token.text()) || NumberWords.mayStart(token) || tokens.at(index - 1).is("|");
    }

    static LimitMatch at(Tokens tokens, int index) {
        LimitMatch match = most(tokens, index);
        match = match.found() ? match : first(tokens, index);
        match = match.found() ? match : more(tokens, index);
        return match.found() ? match : alone(tokens, index);
    }

    private static LimitMatch most(Tokens tokens, int index) {
        Token before = tokens.at(index - 1);
        int most = before.isOneOf(TAKES) || startsField(tokens, index) ? MOST.end(tokens, index) : index;
        int upTo = before.isOneOf(TAKES_UP_TO) || startsField(tokens, index) ? UP_TO.end(tokens, index) : index;
        int number = Math.max(most, upTo);
        return number > index ? days(Measured.at(tokens, number)) : LimitMatch.NONE;
    }

    private static LimitMatch first(Tokens tokens, int index) {
        int number = FIRST.end(tokens, index);
        if (number == index) {
            return LimitMatch.NONE;
        }
        Measured measured = Measured.at(tokens, number);
        return days(measured.found() ? measured : Measured.unitAt(tokens, number, 1));
    }

    /** "Three more days", "a further five school days", "another week". */
    private static LimitMatch more(Tokens tokens, int index) {
        int further = FURTHER.end(tokens, index);
        if (further > index) {
            Measured measured = Measured.at(tokens, further);
            return days(measured);
        }
        NumberWords.Counted counted = NumberWords.at(tokens, index);
        boolean more = counted.found() && (tokens.at(counted.end()).is("more") || tokens.at(counted.end()).is("further"));
        return more ? days(Measured.unitAt(tokens, counted.end() + 1, counted.number())) : LimitMatch.NONE;
    }

    private static LimitMatch alone(Tokens tokens, int index) {
        Measured measured = tokens.at(index - 1).is("|") ? Measured.at(tokens, index) : Measured.NOTHING;
        boolean ends = measured.found() && (endsField(tokens, measured.end())
                || tokens.at(measured.end()).isOneOf(OF) || tokens.at(measured.end()).is(";"));
        return ends ? days(measured) : LimitMatch.NONE;
    }

    /** A year is a rhythm's or a period's business, and a minute that of a lesson. */
    private static LimitMatch days(Measured measured) {
        boolean known = measured.found() && switch (measured.unit()) {
            case HOURS, DAYS, SCHOOL_DAYS, WORKING_DAYS, WEEKS, HALF_TERMS, TERMS, MONTHS -> true;
            default -> false;
        };
        return known ? LimitMatch.of(measured) : LimitMatch.NONE;
    }

    /** Whether a cell, or what follows a label, starts at this index. */
    static boolean startsField(Tokens tokens, int index) {
        Token before = tokens.at(index - 1);
        return before.is("|") || before.is(":") || before.isNone() && index == 0;
    }

    /** Whether a cell or a text ends before this index. */
    static boolean endsField(Tokens tokens, int index) {
        Token after = tokens.at(index);
        return after.isNone() || after.is("|") || after.is(".") && tokens.at(index + 1).isNone();
    }
}
