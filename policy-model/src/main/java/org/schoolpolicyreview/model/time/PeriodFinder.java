package org.schoolpolicyreview.model.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the periods in a sentence: two dates that are joined, an academic year, "a three-year plan". */
final class PeriodFinder {

    private static final Phrases JOINT = Phrases.of("to", "until", "till", "through", "-", "up to", "and ending in",
            "to the end of", "through to");
    /** "Over the next four years", "for a period of three years". */
    private static final Phrases LENGTH = Phrases.of("over the next", "during the next", "for the next", "over a",
            "for a period of", "over a period of", "a period of", "over the coming", "over the following", "covers the next",
            "valid for");
    private static final Set<String> PLANS = Set.of("plan", "plans", "period", "scheme", "strategy", "objectives", "policy",
            "programme", "action", "life", "term");
    private static final Phrases DEADLINE = Phrases.of("by", "by the end of", "before", "no later than", "due", "until");

    /** "1.9.24" is so many tokens. */
    private static final int DAY_IN_NUMBERS = 5;

    /** A date holds a number, and "between" may stand before it. */
    private static final int FARTHEST_NUMBER = DateForms.FARTHEST_NUMBER + 1;

    private PeriodFinder() {
    }

    static List<Located<String>> find(Tokens tokens) {
        List<Located<String>> found = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            int end = end(tokens, index);
            if (end > index) {
                found.add(Located.at(tokens, index, end, tokens.text(index, end)));
            }
            index = Math.max(end, index + 1);
        }
        return found;
    }

    /** The index after the period that starts at this one, or the index itself. */
    private static int end(Tokens tokens, int index) {
        int end = dates(tokens, index);
        end = end > index ? end : length(tokens, index);
        return end > index && WrittenPeriod.of(tokens.text(index, end)).understood() ? end : index;
    }

    private static int dates(Tokens tokens, int index) {
        if (!tokens.hasNumber(index, FARTHEST_NUMBER)) {
            return index;
        }
        boolean between = tokens.at(index).is("between");
        int from = between ? index + 1 : index;
        DateMatch first = tokens.startsClean(from) ? DateForms.inRangeAt(tokens, from) : DateMatch.NONE;
        if (!first.found() || DateFinder.isNumbered(tokens, from)) {
            return index;
        }
        int joint = JOINT.end(tokens, first.end());
        joint = between && tokens.at(first.end()).is("and") ? first.end() + 1 : joint;
        if (joint > first.end()) {
            DateMatch last = DateForms.inRangeAt(tokens, DayDates.skip(tokens, joint, "the"));
            if (last.found() && tokens.endsClean(last.end()) && isSame(first, last, first.end() == from + DAY_IN_NUMBERS && first.time() != null)) {
                return last.end();
            }
            boolean shortYear = CalendarWords.fullYear(tokens.at(index)) >= 0 && first.end() == index + 1
                    && tokens.at(first.end()).is("-") && tokens.at(joint).isNumberOf(2) && tokens.endsClean(joint + 1);
            if (shortYear) {
                return joint + 1;
            }
        }
        boolean academic = first.time() != null && LongDates.academicYear(tokens, index) >= 0
                && first.form() == DateMatch.Form.CLEAR && tokens.endsClean(first.end())
                && DEADLINE.startBefore(tokens, index) == index;
        return academic ? first.end() : index;
    }

    /** "2 to 2024" joins no two dates: both are whole, and as plainly dates. */
    private static boolean isSame(DateMatch first, DateMatch last, boolean days) {
        boolean bothBare = first.form() == DateMatch.Form.BARE_YEAR && last.form() == DateMatch.Form.BARE_YEAR;
        return bothBare || days && last.time() != null ||  first.form() != DateMatch.Form.FIELD_ONLY || last.form() == DateMatch.Form.CLEAR;
    }

    private static int length(Tokens tokens, int index) {
        Measured measured = Measured.mayStart(tokens.at(index)) ? Measured.at(tokens, index) : Measured.NOTHING;
        if (!measured.found() || measured.unit() != Unit.YEARS && measured.unit() != Unit.MONTHS) {
            return index;
        }
        boolean led = LENGTH.startBefore(tokens, index) < index;
        int noun = DayDates.skip(tokens, measured.end(), "rolling", "equality", "school", "action", "improvement",
                "accessibility");
        boolean named = tokens.at(noun).isOneOf(PLANS) && !tokens.at(measured.end() - 1).text().endsWith("s");
        return named ? noun + 1 : led ? measured.end() : index;
    }
}
