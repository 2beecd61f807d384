package org.schoolpolicyreview.rules.words;

import java.util.regex.Pattern;

/** Finds words that speak of all nine protected characteristics by their number, and not of some of the nine. */
public final class AllNine {

    private static final String SOME = "(?<!\\bnot )(?<!\\b(?:one|two|three|four|five|six|seven|eight|some|most|\\d) of )"
            + "(?<!\\b(?:one|two|three|four|five|six|seven|eight|some|most|\\d|out) of the )";
    private static final Pattern NINE = Pattern.compile(SOME + "\\b(?:all (?:of )?(?:the )?(?:nine|9)(?! (?:teachers|staff|members|pupils|governors|classes|schools|years))"
            + "|because of (?:the )?nine"
            + "|(?:nine|9)(?: \\w+){0,2} (?:characteristics|grounds|strands))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAY_SAY_SO = Pattern.compile("nine|9", Pattern.CASE_INSENSITIVE);
    private static final Pattern STAFF = Pattern.compile(
            "\\b(?:staff|employe\\w+|employment|workforce|teachers|works? (?:for|here|in|at)|applicants|apply to work)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED = Pattern.compile("\\b(?:not|never|no)\\b", Pattern.CASE_INSENSITIVE);

    private AllNine() {}

    /** Whether the words speak of all nine. */
    public static boolean isSaidIn(String words) {
        return MAY_SAY_SO.matcher(words).find() && NINE.matcher(words).find();
    }

    /** Whether a sentence of the words says that all nine are for staff. */
    public static boolean isSaidOfStaffIn(String words) {
        return Pattern.compile("[.;!?…]+(?:\\s|$)").splitAsStream(words).anyMatch(sentence ->
                isSaidIn(sentence) && STAFF.matcher(sentence).find() && !DENIED.matcher(sentence).find());
    }
}
