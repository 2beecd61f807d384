package org.schoolpolicyreview.rules.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** How the words begin with which these names begin. */
    private static final Set<String> BEGINNINGS = Set.of("cpo", "my ", "myc", "sim", "cla", "arb", "bro", "sch", "isa", "go4", "edu",
            "beh", "bul", "rac", "saf", "equ");
    private static final String FIRST_LETTERS = "abcegimrsABCEGIMRS";
    private static final LogsSaid NONE = new LogsSaid(Map.of(), false);

    public LogsSaid {
        names = Map.copyOf(names);
    }

    /** The logs that a sentence names. */
    public static LogsSaid in(String words) {
        String plain = Plain.of(words);
        List<MatchResult> found = mayName(plain) ? NAMED.matcher(plain).results().toList() : List.of();
        if (found.isEmpty()) {
            return NONE;
        }
        Map<String, String> names = new HashMap<>();
        found.forEach(each -> names.putIfAbsent(name(each.group()), each.group()));
        return new LogsSaid(names, joinsTwo(plain, found));
    }

    /** Whether a word begins as a name does: most sentences need not be searched. */
    private static boolean mayName(String words) {
        boolean inWord = false;
        for (int at = 0; at < words.length(); at++) {
            boolean starts = !inWord;
            inWord = Character.isLetterOrDigit(words.charAt(at));
            if (starts && inWord && FIRST_LETTERS.indexOf(words.charAt(at)) >= 0
                    && BEGINNINGS.contains(words.substring(at, Math.min(words.length(), at + 3)).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether both name a log, and none that is the other's. */
    public boolean othersThan(LogsSaid other) {
        return !names.isEmpty() && !other.names.isEmpty() && names.keySet().stream().noneMatch(other.names::containsKey);
    }

    private static boolean joinsTwo(String plain, List<MatchResult> found) {
        for (int k = 1; k < found.size(); k++) {
            String between = plain.substring(found.get(k - 1).end(), found.get(k).start());
            if (!name(found.get(k).group()).equals(name(found.get(k - 1).group())) && JOINED.matcher(between).find()) {
                return true;
            }
        }
        return false;
    }

    private static String name(String written) {
        return written.toLowerCase(Locale.ROOT).replaceFirst("^cpom$", "cpoms").replace(" incidents ", " incident ");
    }
}
