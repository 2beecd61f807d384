package org.schoolpolicyreview.rules.words;

import java.util.regex.Pattern;

/** Tells whether words exchange the numbers of the police, so that a child in danger would wait: "101 in an emergency". */
public final class PoliceNumbersSaid {

    private static final String EMERGENCY = "(?:an |any |a real |a genuine )?emergenc(?:y|ies)\\b";
    private static final Pattern EXCHANGED = Pattern.compile(
            "(?<!\\bnot )(?<!\\bunless )(?<!\\bexcept )(?<!999 )(?<!999, )\\bin " + EMERGENCY + "(?! services?)(?:(?!\\b(?:not|non|otherwise|else)\\b)[^.;\\d]){0,60}\\b101\\b"
            + "|\\b101(?: only)? (?:in|for) " + EMERGENCY
            + "|\\b101 (?:if|when|where) (?:there is " + EMERGENCY + "|(?:a|any) (?:child|pupil|person) is in (?:immediate )?danger)"
            + "|\\b999 (?:is )?for (?:all else|everything else|non-emergenc|other crimes?)", Pattern.CASE_INSENSITIVE);

    private PoliceNumbersSaid() {}

    /** Whether they do. */
    public static boolean areExchangedIn(String words) {
        return EXCHANGED.matcher(words).find();
    }
}
