package org.schoolpolicyreview.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.time.Interval;
import org.schoolpolicyreview.model.time.TimeLimit;

/**
 * Finds in quoted words the times at which something first happens: a check "after two weeks" or "a week later" is one at
 * that time, and a weekly check comes first within a week. Where a deadline is asked for, none of these sets one.
 */
final class FirstTimes {

    private static final String TIME = "(?<time>(?:the first )?(?:[\\w-]+ )?[\\w-]+[ -](?:school |working )?"
            + "(?:days?|weeks?|months?|half[ -]?terms?|terms?)|a fortnight)\\b";
    private static final Pattern AFTER = Pattern.compile("\\b(?:after|in|during|over) (?:about )?" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern LATER = Pattern.compile("\\b" + TIME + " (?:later|after|on)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_THE_END = Pattern.compile("\\bat (?<time>the end of (?:the|that|the same) (?:school )?(?:day|week))\\b",
            Pattern.CASE_INSENSITIVE);

    private FirstTimes() {}

    /** The times in these words, deadlines among them. */
    static List<TimeLimit> foundIn(String words) {
        String plain = Plain.of(words);
        List<TimeLimit> found = new ArrayList<>(TimeLimit.foundIn(words));
        for (Pattern pattern : List.of(AFTER, LATER)) {
            Matcher matcher = pattern.matcher(plain);
            while (matcher.find()) {
                shortest(words.substring(matcher.start("time"), matcher.end("time"))).ifPresent(found::add);
            }
        }
        Matcher end = AT_THE_END.matcher(plain);
        while (end.find()) {
            found.add(TimeLimit.of("by " + words.substring(end.start("time"), end.end("time"))));
        }
        SoftenedRhythms.foundIn(words).stream()
                .filter(rhythm -> !SoftenedRhythms.softened(rhythm))
                .flatMap(rhythm -> rhythm.interval().stream())
                .map(each -> Interval.every(each.in(), each.unit()).toString())
                .forEach(every -> found.add(TimeLimit.of(every.replaceFirst("^every (?!\\d)", "1 ").replaceFirst("^every ", ""))));
        return found;
    }

    /** "Them a week" of "sees them a week later" is a week. */
    private static Optional<TimeLimit> shortest(String time) {
        TimeLimit read = TimeLimit.of(time);
        int next = time.indexOf(' ') + 1;
        return read.span().isPresent() ? Optional.of(read) : next == 0 ? Optional.empty() : shortest(time.substring(next));
    }
}
