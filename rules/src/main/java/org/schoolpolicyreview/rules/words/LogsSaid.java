package org.schoolpolicyreview.rules.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the logs that a sentence names so that they can be told apart: a system by its name, or the behaviour log. "The log"
 * and "the incident log" could be any of them.
 *
 * @param names the names as they are written, by the same names in small letters
 * @param several whether the words join two of them, as in "in the behaviour log and on CPOMS"
 */
public record LogsSaid(Map<String, String> names, boolean several) {

    private static final Pattern NAMED = Pattern.compile("\\b(?:CPOMS?|My ?Concern|SIMS|Class ?Charts|Arbor|Bromcom|ScholarPack"
            + "|iSAMS|Go4Schools|Edukey|(?:behaviour|bullying|racist incidents?|racial incidents?|safeguarding|equality|class)"
            + " (?:behaviour )?(?:log|book|file|register|record|database))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile("^,? *(?:and|or|as well as|and also|and then)\\b(?: (?:on|in|into|also|the|our|a|to))* *$",
            Pattern.CASE_INSENSITIVE);

    public LogsSaid {
        names = Map.copyOf(names);
    }

    /** The logs that a sentence names. */
    public static LogsSaid in(String words) {
        Map<String, String> names = new HashMap<>();
        found(words).forEach(each -> names.putIfAbsent(name(each.group()), each.group()));
        return new LogsSaid(names, joinsTwo(words));
    }

    /** Whether both name a log, and none that is the other's. */
    public boolean othersThan(LogsSaid other) {
        return !names.isEmpty() && !other.names.isEmpty() && names.keySet().stream().noneMatch(other.names::containsKey);
    }

    private static boolean joinsTwo(String words) {
        String plain = Plain.of(words);
        List<MatchResult> found = found(words);
        for (int k = 1; k < found.size(); k++) {
            String between = plain.substring(found.get(k - 1).end(), found.get(k).start());
            if (!name(found.get(k).group()).equals(name(found.get(k - 1).group())) && JOINED.matcher(between).find()) {
                return true;
            }
        }
        return false;
    }

    private static List<MatchResult> found(String text) {
        return NAMED.matcher(Plain.of(text)).results().toList();
    }

    private static String name(String written) {
        return written.toLowerCase(Locale.ROOT).replaceFirst("^cpom$", "cpoms").replace(" incidents ", " incident ");
    }
}
