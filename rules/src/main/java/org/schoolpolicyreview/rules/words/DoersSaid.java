package org.schoolpolicyreview.rules.words;

import java.util.regex.Pattern;

/** Tells who does something from those to whom it is done: in "Pupils can tell a teacher" only the pupils tell. */
public final class DoersSaid {

    private static final Pattern SAID_TO = Pattern.compile("\\b(?:tell|tells|telling|speak|speaks|speaking|talk|talks|talking"
            + "|report(?: \\w+){0,3}? to|writ(?:e|ing) to|go(?:ing)? to|turn(?:ing)? to|contact|ask|see (?:an?|any|your|their|the)|give|hand"
            + "|confide in|approach|inform|ring|phone|e-?mail)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOES_NEXT = Pattern.compile(
            "^(?: (?:and|or) carers?)?,? (?:(?:also|too) )?(?:can|may|might|must|should|will|report|who)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOSE = Pattern.compile("^'(?!s? )|^'s? (?=\\w)");

    private DoersSaid() {}

    /** Whether the people named from one place to another in these words are those who do it. */
    public static boolean doIt(String words, int from, int to) {
        Clause clause = Clause.around(words, from, to);
        String after = clause.text().substring(clause.end());
        return !WHOSE.matcher(after).find()
                && (DOES_NEXT.matcher(after).find() || !SAID_TO.matcher(clause.before()).find());
    }
}
