package org.schoolpolicyreview.rules.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words of objectives that deny what they seem to give, or give it only as a hope or as far as money allows. */
public final class DenialsSaid {

    private static final String QUALIFIED = "(?: \\w+){0,3}?";
    private static final Pattern NO_OBJECTIVE = pattern(
            "\\b(?:have|has|had|are|is|set|sets|publish|publishes|with) (?:currently |yet |at present |still )?no(?! (?:more|fewer|less))(?: \\w+){0,2}? objectives?\\b"
            + "|\\b(?:do|does|did|have|has)(?: not|n't)(?: yet| currently)? (?:have|set|agreed|publish\\w*|drawn up|written|give)" + QUALIFIED + " objectives?\\b"
            + "|\\bobjectives? (?:has|have|is|are)(?: not|n't| yet to| still to)(?: yet)?(?: be| been)? (?:set|agreed|given|published|drawn up|written)\\b");
    private static final Pattern DENIED_AFTER = pattern(
            "^[^,.;:]{0,30}?\\b(?:is|are|was|were)(?: not|n't)(?: yet| currently| at present)? (?:(?:an?|one of|among|part of|our|the|any) (?:\\w+ ){0,2}(?:areas?|focus|subjects?|topics?|themes?|objectives?|priorit\\w+)"
            + "|covered|included|dealt with|addressed|named)\\b");
    private static final Pattern DENIED_BEFORE = pattern(
            "\\b(?:none of (?:our|the|these)(?: \\w+)? objectives (?:\\w+ ){0,3}|no objective (?:\\w+ ){0,3}"
            + "|objectives (?:do|does|are|is)(?: not|n't) (?:\\w+ ){0,2}(?:about|on|for|of|with|cover|name|include|address|concern)(?: the)? )$");
    private static final Pattern HOPED = pattern(
            "\\b(?:we|governors|(?:the|our) (?:school|academy|trust|board|governing (?:board|body))) (?:would like|hopes?|wish|wishes|might|may)\\b"
            + "|\\bit is hoped\\b|\\bhop(?:es?|ing) (?:to|that)\\b"
            + "|\\b(?:if|as|when|where|provided|as long as)\\b[^,.;]{0,40}\\b(?:time|funds?|funding|budgets?|resources?|staffing|capacity) (?:allows?|permits?|(?:is|are) available)\\b"
            + "|\\b(?:subject to|depending on)\\b[^,.;]{0,40}\\b(?:funds?|funding|budgets?|resources?|staffing|capacity)\\b"
            + "|\\b(?:time|funds|funding|resources|budgets?) (?:permitting|allowing)\\b");

    private DenialsSaid() {}

    /** The words that say that there is no objective; empty if none do. */
    public static Optional<String> ofObjectivesIn(String text) {
        return first(NO_OBJECTIVE, text);
    }

    /** Whether an objective is denied to be about what stands from one place to another: "Race is not an area of our objectives". */
    public static boolean ofSubject(String words, int from, int to) {
        Clause clause = Clause.around(words, from, to);
        return DENIED_AFTER.matcher(clause.text().substring(clause.end())).find() || DENIED_BEFORE.matcher(clause.before()).find();
    }

    /** The words by which an objective is only hoped for, or depends on money, time or staff; empty if it does not. */
    public static Optional<String> hopeIn(String text) {
        return first(HOPED, text);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(Plain.of(text));
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
