package org.schoolpolicyreview.model.time;

import java.util.List;
import java.util.Set;

/** Limits that end with the day of what happened: "on the day of the incident", "before going home", "that day". */
final class ThatDay {

    /** "Before leaving the premises" is by the end of that day; "before leaving school" may be years away. */
    private static final Phrases THAT_DAY = Phrases.of("on the day of the incident", "on the day of the event",
            "on the day of the report", "on the day it happens", "on the day it happened", "on the day it occurs",
            "on the day it occurred", "on the day it is reported", "on the day that it happens",
            "on the day that it happened", "on the day that it occurs", "on the day that it is reported",
            "before leaving the premises", "before leaving the site", "before leaving the building",
            "before they leave the premises", "before they leave the site", "before they leave the building",
            "before going home", "before they go home");
    /** With one of these before it, "that day" is a day on which somebody was away or on duty. */
    private static final Set<String> OF_ANOTHER_DAY = Set.of("if", "when", "where", "who", "whoever", "duty", "absent",
            "away", "was", "were", "not", "from", "until", "since", "after", "present");
    private static final int LONGEST_SENTENCE = 40;
    private static final Set<String> STARTS = Phrases.firsts(List.of(THAT_DAY), "that");

    private ThatDay() {
    }

    /** Whether such a limit may start at a token. */
    static boolean mayStart(Token token) {
        return STARTS.contains(token.text());
    }

    /** "On the day of the incident", "are told that day": the limit that starts at this index. */
    static LimitMatch at(Tokens tokens, int index) {
        int end = THAT_DAY.end(tokens, index);
        if (end > index && !tokens.at(index - 1).isOneOf(OF_ANOTHER_DAY)) {
            return LimitMatch.of(tokens.has(end, "that", "day") ? end + 2 : end, 0, Unit.DAYS);
        }
        Token after = tokens.at(index + 2);
        boolean ends = after.isNone() || after.is(".") || after.is(";") || after.is("|") || after.is("and");
        return tokens.has(index, "that", "day") && ends && !ofAnotherDay(tokens, index)
                ? LimitMatch.of(index + 2, 0, Unit.DAYS) : LimitMatch.NONE;
    }

    private static boolean ofAnotherDay(Tokens tokens, int index) {
        for (int k = index - 1; k >= Math.max(0, index - LONGEST_SENTENCE) && !tokens.at(k).is("."); k--) {
            if (tokens.at(k).isOneOf(OF_ANOTHER_DAY)) {
                return true;
            }
        }
        return false;
    }
}
