package org.schoolpolicyreview.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.time.TimeLimit;

/** The times in quoted words. A time that may be missed gives way to one that must be kept "in any case". */
final class TimesInWords {

    private static final String LATEST = "(?:(?:no|not|never) later than|at the (?:very )?latest(?: by)?|by|always within|within)";
    private static final Pattern IN_ANY_CASE = Pattern.compile(
            "^[ ,]*(?:and|but|or)(?: (?:in any (?:case|event)|always|certainly|at the (?:very )?latest))?[ ,]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_THE_LATEST = Pattern.compile(
            "^(?:(?:no|not) later than|by|within)\\b|at the latest$", Pattern.CASE_INSENSITIVE);

    /** "... and no later than the next": the day is left out. */
    private static final Pattern THE_NEXT = Pattern.compile("^[ ,]*(?:and|but|or)[ ,]+(?<limit>" + LATEST
            + " (?:the end of )?the next)(?! \\w+ ?day)(?=\\W|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(?:school |working )?day", Pattern.CASE_INSENSITIVE);

    /** The cell of a table that holds a time and nothing else: "5 school days", "2 weeks after the inquiry". */
    private static final Pattern BARE_CELL = Pattern.compile("\\s*(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)"
            + "[ -](?:(?:school|working) )?(?:hours?|days?|weeks?)(?: (?:after|of|from) [^|.;]{1,60})?\\s*[.;]?\\s*", Pattern.CASE_INSENSITIVE);

    private TimesInWords() {}

    static List<TimeLimit> foundIn(String words) {
        String plain = Plain.of(words);
        List<TimeLimit> found = new ArrayList<>();
        int earliest = 0;
        for (TimeLimit limit : TimeLimit.foundIn(words)) {
            int at = words.indexOf(limit.text(), earliest);
            if (!found.isEmpty() && found.get(found.size() - 1).softened() && !limit.softened() && limit.understood()
                    && AT_THE_LATEST.matcher(limit.text()).find()
                    && IN_ANY_CASE.matcher(plain.substring(earliest, at)).find()) {
                found.remove(found.size() - 1);
            }
            earliest = at + limit.text().length();
            found.add(theNext(limit, plain, earliest));
        }
        return found.isEmpty() && words.contains("|") ? inCells(words) : found;
    }

    private static List<TimeLimit> inCells(String words) {
        return Stream.of(words.split("[|\n]")).map(cell -> cell.substring(cell.lastIndexOf(": ") + 1))
                .filter(cell -> BARE_CELL.matcher(cell).matches())
                .map(cell -> TimeLimit.of(cell.strip().replaceFirst("(?i) (?:after|of|from) .*$", ""))).filter(TimeLimit::understood).toList();
    }

    private static TimeLimit theNext(TimeLimit limit, String plain, int end) {
        Matcher next = THE_NEXT.matcher(plain).region(end, plain.length());
        Matcher day = DAY.matcher(limit.text());
        return limit.softened() && next.find() && day.find() ? TimeLimit.of(next.group("limit") + " " + day.group()) : limit;
    }
}
