package org.schoolpolicyreview.rules.words;

import java.util.regex.Pattern;

/** Reads from quoted words whether a style that stands in them is banned, allowed, or neither. */
public final class BanSaid {

    private static final Pattern BANS_AFTER = pattern(
            "\\b(?:(?:is|are|be) (?:strictly |also )?(?:not (?:allowed|permitted|acceptable|accepted|appropriate|suitable)|forbidden"
            + "|prohibited|banned|unacceptable)|(?:must|may|should|can|will|shall) ?not be worn|not (?:allowed|permitted|acceptable)$)");
    private static final Pattern BANS_BEFORE = pattern(
            "\\b(?:(?:must|may|should|can|will|shall) ?not (?:have|wear|come|attend)\\b[^.;]*"
            + "|(?:do|does) not (?:allow|permit|accept)\\b[^.;]*|(?:banned|forbidden|prohibited|not permitted|not allowed)[:,]?(?: \\w+,?){0,12} "
            + "|no (?:(?!child|pupil|student|one|learner)[\\w-]+,? ){0,4})$");
    private static final Pattern ALLOWS_AFTER = pattern(
            "\\b(?:(?:is|are) (?:all |always |also )?(?:welcome|allowed|permitted|accepted|acceptable|celebrated|embraced)"
            + "|(?:may|can) (?:always |also )?be worn)\\b");
    private static final Pattern ALLOWS_BEFORE = pattern(
            "\\b(?:(?:may|can|are free to|are welcome to) (?:also |always )?(?:wear|have)"
            + "|(?<!\\bno (?:pupil|student|child|learner|one) )(?:is|are) (?:always |also )?(?:permitted|allowed) to (?:wear|have)|welcomes?|allows?|permits?|celebrates?|embraces?)\\b[^.;]*$");
    private static final Pattern DENIED = pattern("\\b(?:not|never|no longer) (?:be )?(?:banned|forbidden|prohibited)\\b");
    private static final Pattern SOMEWHERE = pattern(
            "\\b(?:in|for|during|at|when) (?:\\w+ )?(?:PE|physical education|sport|swimming|workshops?|technology|cooking|food|science"
            + "|lab(?:oratorie)?s?|practical)\\b");
    private static final Pattern EXCEPT = pattern(
            "(?<!\\bno )\\b(?:unless|except(?:ions?|ing)?|other than|apart from|excluding|save for|exempt\\w*)\\b[^.;]*");

    private static final Pattern ADOPTS = pattern("\\b(?:adopt(?:ed|s)?|signed|sign|committed|follows?|follow|uses?|proud|members?|part of)\\b");
    private static final Pattern ADOPTS_NOT_YET = pattern(
            "\\b(?:consider\\w*|not|never|may|might|could|hopes?|plans?|aims?|intends?|discuss\\w*|looking (?:at|into))\\b");

    private BanSaid() {}

    /** Whether what stands from one place to another in the words is banned. */
    public static boolean bans(String words, int from, int to) {
        Clause clause = Clause.around(words, from, to);
        String after = clause.text().substring(clause.end());
        return !DENIED.matcher(clause.text()).find() && !excepted(clause)
                && (BANS_AFTER.matcher(after).find() || BANS_BEFORE.matcher(clause.before()).find());
    }

    /** Whether it is expressly allowed. */
    public static boolean allows(String words, int from, int to) {
        Clause clause = Clause.around(words, from, to);
        return !bans(words, from, to) && (DENIED.matcher(clause.text()).find()
                || ALLOWS_AFTER.matcher(clause.text().substring(clause.end())).find()
                || ALLOWS_BEFORE.matcher(clause.before()).find());
    }

    /** Whether a code that stands there is adopted, and not only thought about. */
    public static boolean adopts(String words, int from, int to) {
        String clause = Clause.around(words, from, to).text();
        return ADOPTS.matcher(clause).find() && !ADOPTS_NOT_YET.matcher(clause).find();
    }

    /** Whether the words are for some lessons only: a rule for a workshop is none for the day. */
    public static boolean onlySomewhere(String words) {
        return SOMEWHERE.matcher(words).find();
    }

    /** What the words except, from "unless", "except" or the like to the end of that sentence; empty if nothing. */
    public static String exceptionIn(String words) {
        StringBuilder found = new StringBuilder();
        EXCEPT.matcher(words).results().forEach(each -> found.append(found.isEmpty() ? "" : ". ").append(each.group()));
        return found.toString();
    }

    /** "No headwear except turbans" does not ban turbans. */
    private static boolean excepted(Clause clause) {
        return EXCEPT.matcher(clause.before()).find();
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
