package org.schoolpolicyreview.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.time.Rhythm;

/** The rhythms in quoted words, each with the words beside it that take it back: "normally", "no more than". */
final class SoftenedRhythms {

    private static final String SOFT = "(?:normally|usually|generally|ordinarily|typically|preferably|ideally|as a rule"
            + "|in most cases|in most years|on average|roughly|approximately"
            + "|(?:under|in) normal circumstances|(?:aim|hope|try|plan|intend|seek|endeavour)(?:s|ing)? to|tries to"
            + "|(?:where|when|if|as far as|so far as|where ever|wherever|whenever) (?:it is |at all |is )?(?:reasonably )?"
            + "(?:possible|practicable|practical|feasible|appropriate))";
    /** Soft only right before a number: "tell them about it every year" is not. */
    private static final String SOFT_NEAR = "(?:up to|about|around)";
    private static final Pattern SOFTENED = Pattern.compile("\\b(?:" + SOFT + "|^" + SOFT_NEAR + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOFT_BEFORE = Pattern.compile(
            "\\b" + SOFT + "\\b(?:(?!\\b(?:and|but|or)\\b)[^.;:!?]){0,60}$|\\b" + SOFT_NEAR + " $", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOFT_AFTER = Pattern.compile(
            "^,? (?:\\(?" + SOFT + "\\b|or (?:so|thereabouts)\\b)", Pattern.CASE_INSENSITIVE);

    /** "No more than once a year" is no promise of once a year. */
    private static final Pattern TURNED_BEFORE = Pattern.compile("\\b(?:(?:no|not) more (?:often |frequently )?than"
            + "|(?:at|the) most|less(?: often| frequently)? than|fewer than|a maximum of|rarely|seldom|not|never)"
            + " (?:necessarily |always )?$", Pattern.CASE_INSENSITIVE);

    private SoftenedRhythms() {}

    static boolean softened(Rhythm rhythm) {
        return SOFTENED.matcher(Plain.of(rhythm.text())).find();
    }

    /** The rhythms of these words in their order. */
    static List<Rhythm> foundIn(String words) {
        List<Rhythm> found = new ArrayList<>();
        String plain = Plain.of(words);
        int earliest = 0;
        for (Rhythm rhythm : Rhythm.foundIn(words)) {
            int at = words.indexOf(rhythm.text(), earliest);
            int end = at + rhythm.text().length();
            int from = startBefore(plain.substring(earliest, at), at);
            Matcher after = SOFT_AFTER.matcher(plain.substring(end));
            int to = after.find() ? end + after.end() : end;
            found.add(from == at && to == end ? rhythm : Rhythm.of(words.substring(from, to)));
            earliest = to;
        }
        return found;
    }

    private static int startBefore(String before, int at) {
        int offset = at - before.length();
        Matcher turned = TURNED_BEFORE.matcher(before);
        if (turned.find()) {
            return offset + turned.start();
        }
        Matcher soft = SOFT_BEFORE.matcher(before);
        return soft.find() ? offset + soft.start() : at;
    }
}
