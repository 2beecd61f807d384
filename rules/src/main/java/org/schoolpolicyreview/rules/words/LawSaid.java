package org.schoolpolicyreview.rules.words;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads whether words deny that a law is followed or applies: "is not based on the Equality Act 2010". Words that deny
 * what the law forbids do not: "We do not discriminate, as the Equality Act 2010 asks."
 */
public final class LawSaid {

    private static final String NOT = "\\b(?:not|never|no longer|cannot|\\w+n't|neither|nor)(?: \\w+){0,2}?";
    private static final String FOLLOW = "(?:based|founded|grounded|bound|subject|covered|comply|complying|compliant|follow\\w*|meet"
            + "|meets|refer\\w*|mention\\w*|cit(?:e|es|ed)|reflect\\w*|take account|had regard|have regard|governed|in line|in keeping"
            + "|written under|made under|drawn up under|required (?:by|under)|implement\\w*|apply|use|mean|accept|recognise)";
    private static final String ON_THE_WAY = "(?:(?!\\b(?:but|because|unlawful\\w*)\\b)[^,.;:]){0,60}";
    private static final Pattern DENIED_BEFORE = Pattern.compile("(?:" + NOT + " " + FOLLOW + "\\b|\\b(?:exempt(?:ed)?|excluded) from"
            + "|\\boutside|\\bin place of|\\binstead of|\\brather than|\\bwithout (?:regard|reference) to|\\bregardless of|\\bin spite of)\\b"
            + ON_THE_WAY + "$", Pattern.CASE_INSENSITIVE);
    /** "Does not cover the Equality Act", but not "does not cover all that the Equality Act asks". */
    private static final Pattern NOT_COVERED = Pattern.compile(NOT + " (?:cover|covers|include|address|deal with|rest on|rely on|draw on|concern|touch on)"
            + "(?: (?:either|the|our|any|duties|under|of)){0,4} *$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED_AFTER = Pattern.compile("^(?:[^,.;:]{0,40})\\b(?:do|does|did|is|are|was|were|has|have|will|can)"
            + "(?:n't| not| never| no longer)(?: \\w+){0,2}? (?:appl\\w+|relevant|bind\\w*|cover\\w*|concern\\w*|in force|followed|used|the basis)\\b",
            Pattern.CASE_INSENSITIVE);

    private LawSaid() {}

    /**
     * Whether these words deny that the law is followed or applies whose name stands in them.
     *
     * @param from where its name begins
     * @param to where its name ends, not included
     * @throws IndexOutOfBoundsException if there is no such stretch
     */
    public static boolean denied(String words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length());
        Clause clause = Clause.around(words, from, to);
        String before = clause.before().substring(Math.max(0, clause.at() - 200));
        return DENIED_BEFORE.matcher(before).find() || NOT_COVERED.matcher(before).find() || UnpromisedSaid.ofOtherSchools(clause) || DENIED_AFTER.matcher(clause.text().substring(clause.end())).find();
    }

    /** Whether these words deny it wherever this name stands in them; no if it stands nowhere. */
    public static boolean denied(String words, String name) {
        var places = Stretch.all(words, name);
        return !places.isEmpty() && places.stream().allMatch(place -> denied(words, place.from(), place.to()));
    }
}
