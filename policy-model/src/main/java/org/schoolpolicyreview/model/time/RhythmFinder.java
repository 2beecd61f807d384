package org.schoolpolicyreview.model.time;

import java.util.ArrayList;
import java.util.List;

/** Finds the rhythms in a sentence, each with the triggers and the day of the year that belong to it. */
final class RhythmFinder {

    /** "By the 30th of March" is so many tokens at most. */
    private static final int LONGEST_BY_DATE = 8;

    private RhythmFinder() {
    }

    static List<Located<String>> find(Tokens tokens) {
        List<Located<String>> found = new ArrayList<>();
        int earliest = 0;
        int index = 0;
        while (index < tokens.size()) {
            int end = rhythmEnd(tokens, index);
            if (end == index) {
                index++;
                continue;
            }
            int start = withDayBefore(tokens, index, earliest);
            end = withDayAfter(tokens, end);
            int core = end;
            int trigger = RhythmWords.triggerStart(tokens, end);
            end = trigger >= 0 ? RhythmWords.triggerEnd(tokens, trigger) : end;
            found.add(Located.at(tokens, start, core, tokens.text(start, end)));
            earliest = end;
            index = end;
        }
        return found;
    }

    private static int rhythmEnd(Tokens tokens, int index) {
        IntervalMatch match = IntervalForms.at(tokens, index);
        if (match.found()) {
            return match.end();
        }
        return Math.max(RhythmWords.eventEnd(tokens, index), RhythmWords.VAGUE.end(tokens, index));
    }

    /** "by 30 March each year". */
    private static int withDayBefore(Tokens tokens, int index, int earliest) {
        for (int k = Math.max(earliest, index - LONGEST_BY_DATE); k < index; k++) {
            CalendarRhythms.ByDate day = CalendarRhythms.byDate(tokens, k);
            if (day.day() != null && (day.end() == index || tokens.has(day.end(), "in") && day.end() + 1 == index)) {
                return k;
            }
        }
        return index;
    }

    /** "each year by 30 March". */
    private static int withDayAfter(Tokens tokens, int end) {
        int at = DayDates.skip(tokens, end, ",");
        CalendarRhythms.ByDate day = CalendarRhythms.byDate(tokens, at);
        return day.day() != null ? day.end() : end;
    }
}
