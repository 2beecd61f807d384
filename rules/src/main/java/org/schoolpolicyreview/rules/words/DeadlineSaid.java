package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.Figure;
import org.schoolpolicyreview.model.Objective;
import org.schoolpolicyreview.model.PeriodCovered;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.WrittenDate;

/**
 * By when an objective is to be reached: by a date of its own, or by the period of its heading. A rhythm or "ongoing" is
 * no date, and an objective that is said to be ongoing does not end with the period of its heading.
 */
final class DeadlineSaid {

    private static final Pattern BY = Pattern.compile("(?<!\\w)(?:by|before|until|no later than|on or before|(?:deadline|target date|completion date|end date|by when|timescale|due)(?: ?[:|])?)"
            + "(?: the)?(?: end of)?(?: the)? ", Pattern.CASE_INSENSITIVE);

    private DeadlineSaid() {}

    static ValueSaid of(Objective objective, ObjectiveWords words, List<PeriodCovered> periods) {
        Optional<WrittenDate> own = objective.deadline().or(() -> objective.target().flatMap(Figure::date));
        if (own.filter(WrittenDate::understood).isPresent()) {
            String text = own.get().text();
            return agrees(own.get(), words.passages()) ? ValueSaid.given("gives the date ‘" + text + "’")
                    : ValueSaid.disagrees("is noted with the date ‘" + text + "’, and the quoted words give another");
        }
        Optional<WrittenDate> inWords = words.promises().stream().flatMap(each -> deadlines(each).stream()).findFirst();
        if (inWords.isPresent()) {
            return ValueSaid.given("gives the date ‘" + inWords.get().text() + "’");
        }
        if (own.isPresent()) {
            return ValueSaid.fallsShort("says ‘" + own.get().text() + "’, which is no date");
        }
        return periods.stream().filter(period -> period.covers().ends().isPresent()).findFirst()
                .map(period -> ValueSaid.given("stands under the period " + period.covers().text()))
                .orElse(ValueSaid.NOTHING);
    }

    private static List<WrittenDate> deadlines(String words) {
        return WrittenDate.foundIn(words).stream().filter(date -> date.isDeadline() || followsBy(words, date.text())).toList();
    }

    private static boolean followsBy(String words, String date) {
        String plain = Plain.of(words);
        int at = plain.indexOf(Plain.of(date));
        Matcher by = BY.matcher(plain);
        while (at >= 0 && by.find()) {
            if (by.end() == at) {
                return true;
            }
        }
        return false;
    }

    /** Words that carry the date somewhere, or no deadline at all. */
    private static boolean agrees(WrittenDate deadline, List<String> passages) {
        DateRange range = deadline.range().orElseThrow();
        boolean carried = passages.stream().flatMap(passage -> WrittenDate.foundIn(passage).stream())
                .anyMatch(date -> date.range().filter(range::overlaps).isPresent());
        return carried || passages.stream().allMatch(passage -> deadlines(passage).isEmpty());
    }
}
