package org.schoolpolicyreview.rules.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that promise something only as far as it can be done, or as a rule. */
final class WherePossible {

    static final Pattern WORDS = Pattern.compile("\\b(?:(?:where|wherever|when|whenever|if|as +far +as|so +far +as) +"
            + "(?:(?:it|this) +is +)?(?:at +all +)?(?:reasonably +)?(?:possible|practicable|practical|appropriate|feasible)"
            + "|(?:aim|plan|intend|propose)s? +to|(?:our|the|its) +(?:aim|intention|hope) +is|tr(?:y|ies) +to|endeavours? +to|seeks? +to"
            + "|hopes? +to|ideally)\\b", Pattern.CASE_INSENSITIVE);
    /** Hopes and efforts: what follows them is promised only as far as it succeeds. */
    private static final Pattern HOPED = Pattern.compile("\\b(?:striv(?:e|es|ing) +(?:to|for)|works? +towards?|(?:do|does|doing) +(?:its|our|their) +(?:very +)?best"
            + "|it +is +hoped|hopes? +that|aspires? +to|would +be +(?:good|best) +practice|(?:is|are|would +be) +desirable)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_A_RULE = Pattern.compile("\\b(?:normally|usually|ordinarily|typically|preferably|as +a +(?:general +)?rule"
            + "|on +the +whole|for +the +most +part|by +and +large|more +often +than +not"
            + "|in +(?:most|many|some|certain|straightforward|simple|routine) +cases|(?:will|must|should|shall) +(?:sometimes|often|generally|occasionally))\\b", Pattern.CASE_INSENSITIVE);

    /** Another predicate: "and the lead must". */
    private static final Pattern ANOTHER = Pattern.compile("(?:,|\\b(?:and|but|or|then)) +(?:[\\w'-]+ +){0,4}?"
            + "(?:will|must|shall|should)\\b(?! +(?:not|never)\\b)", Pattern.CASE_INSENSITIVE);
    /** "We hope that ..." is of all that follows, but for another sentence joined to it. */
    private static final Pattern THAT = Pattern.compile("^(?: +[\\w'-]+){0,4}? +that\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANOTHER_SENTENCE = Pattern.compile("\\b(?:and|but|then) +(?!that\\b)(?:[\\w'-]+ +){1,4}?"
            + "(?:will|must|shall|should)\\b(?! +(?:not|never)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile("(?:,|\\b(?:and|but|or)) *$", Pattern.CASE_INSENSITIVE);

    /** "The same day if possible and no later than the next": the first of two times may be missed, not the second. */
    private static final Pattern AFTER_A_TIME = Pattern.compile("\\b(?:days?|hours?|weeks?|term|once|immediately) *,? *$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_IN_ANY_CASE = Pattern.compile("^ *,? *(?:and|but)(?: +(?:in +any +(?:case|event)|always|certainly))? *,? *"
            + "(?:(?:no|not) +later +than +|by +|within +|at +the +latest +)?(?:the +)?$", Pattern.CASE_INSENSITIVE);

    private WherePossible() {}

    /** Whether words such as "where possible" take the firmness out of the stretch of a clause. */
    static boolean governs(Clause clause) {
        return anyGoverns(WORDS.matcher(clause.text()), clause) || anyGoverns(HOPED.matcher(clause.text()), clause);
    }

    /** Whether words such as "normally" do. */
    static boolean asARule(Clause clause) {
        return anyGoverns(AS_A_RULE.matcher(clause.text()), clause);
    }

    private static boolean anyGoverns(Matcher found, Clause clause) {
        int seen = 0;
        while (found.find() && seen++ < 50) {
            if (governs(found.start(), found.end(), clause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean governs(int start, int end, Clause clause) {
        String text = clause.text();
        if (start >= clause.end()) {
            String between = text.substring(clause.end(), start);
            boolean ofWhatFollows = JOINED.matcher(between).find() && between.strip().length() > 1
                    && !text.substring(end).isBlank();
            return !ofWhatFollows && !ANOTHER.matcher(between).find();
        }
        if (end > clause.at() || text.substring(0, start).isBlank()) {
            return true;
        }
        String between = text.substring(end, clause.at());
        boolean ofAnotherTime = AFTER_A_TIME.matcher(text.substring(Math.max(0, start - 20), start)).find()
                && AND_IN_ANY_CASE.matcher(between).find();
        boolean ofAll = THAT.matcher(text.substring(end)).find();
        return !ofAnotherTime && !(ofAll ? ANOTHER_SENTENCE : ANOTHER).matcher(between).find();
    }
}
