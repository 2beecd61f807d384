package org.schoolpolicyreview.model.time;

import java.util.function.Function;

/** All forms of a date, tried at one place of a text, with "end of" and the like before them. */
final class DateForms {

    private static final Phrases END = Phrases.of("end of", "the end of");
    private static final Phrases START = Phrases.of("start of", "the start of", "beginning of", "the beginning of");
    /** These do not narrow the range: how far "mid 2024" reaches is nobody's rule. */
    private static final Phrases SOMEWHERE = Phrases.of("early", "mid", "late", "middle of", "the middle of");

    /** "The beginning of the autumn term of the academic year 2025": every date has a number, and so many words before it. */
    static final int FARTHEST_NUMBER = 12;

    private DateForms() {
    }

    /** Whether there may be a date in a text: every date has a digit. */
    static boolean mayHold(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The longest date that starts at this index and is not the tail or the head of something longer. */
    static DateMatch at(Tokens tokens, int index) {
        DateMatch match = tokens.startsClean(index) ? inRangeAt(tokens, index) : DateMatch.NONE;
        return match.found() && tokens.endsClean(match.end()) ? match : DateMatch.NONE;
    }

    /** The same, whatever is written onto it: for both dates of "2023/24-2026/27". */
    static DateMatch inRangeAt(Tokens tokens, int index) {
        if (!tokens.hasNumber(index, FARTHEST_NUMBER)) {
            return DateMatch.NONE;
        }
        int end = END.end(tokens, index);
        if (end > index) {
            return part(tokens, end, NamedTime::end);
        }
        int start = START.end(tokens, index);
        if (start > index) {
            return part(tokens, start, NamedTime::start);
        }
        return whole(tokens, SOMEWHERE.end(tokens, index));
    }

    private static DateMatch part(Tokens tokens, int index, Function<NamedTime, DateRange> part) {
        DateMatch match = whole(tokens, DayDates.skip(tokens, index, "the"));
        if (match.time() == null) {
            return match;
        }
        DateRange days = part.apply(match.time());
        boolean safe = match.form() == DateMatch.Form.BARE_YEAR;
        return new DateMatch(match.end(), new NamedTime(days, days, days), null,
                safe ? DateMatch.Form.CLEAR : match.form());
    }

    private static DateMatch whole(Tokens tokens, int index) {
        DateMatch match = NumberDates.at(tokens, index);
        if (!match.found()) {
            match = DayDates.at(tokens, index);
        }
        return match.found() ? match : LongDates.at(tokens, index);
    }
}
