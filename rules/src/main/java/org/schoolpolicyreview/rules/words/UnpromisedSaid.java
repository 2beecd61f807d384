package org.schoolpolicyreview.rules.words;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words around a stretch by which it may be no promise of this school, though it reads like one: a question, an
 * example, somebody else's rule or advice, what is still being discussed, what was once so, or what is denied from afar.
 * A closed list of ways to say so; whether they take the promise back is for a person to weigh.
 */
public final class UnpromisedSaid {

    private static final String OTHERS = "(?:(?:some|many|most|other|several|certain|a few|a number of) (?:other )?"
            + "(?:schools|academies|heads|headteachers|trusts|policies)|good schools|another school|a (?:typical |good )?school (?:might|could|may))";
    private static final String ADVISER = "(?:guidance|advice|toolkit|handbook|inspectors|ofsted|the department|dfe"
            + "|the (?:national |county |city )?(?:government|council|local authority|union|diocese)|unions|campaigners|experts|research)";
    private static final String ADVISES = "(?:says?|states?|recommends?|suggests?|advises?|expects?|proposes?|urges?|asks?|would like|tells?)";

    /** What stands before the promise, in its own sentence. */
    private static final Pattern BEFORE = pattern(
            "\\b" + OTHERS + " (?:say|says|state|write|tell|promise|decide|record|have|do|ask|expect|require|use|offer|train|report|rest|rests|base|bases|follow|cite|rely|might|could|may)\\b"
            + "|^\\W*(?:at|in) (?:our|a|another|the|one) (?:partner|neighbouring|sister|feeder|nearby|other|previous|former|local) (?:\\w+ )?(?:school|academy)\\b"
            + "|(?<!\\bas )(?<!\\bas the )(?<!\\bas our )(?<!\\bwhat )\\b" + ADVISER + "(?: \\w+){0,2}? " + ADVISES + "\\b"
            + "|\\b(?:it is|this is|that is) (?:not|no longer) (?:the case|true|our policy|our practice|a rule|necessary|essential|required|expected)\\b"
            + "|\\b(?:we|i|nobody|no-one|the school) (?:no longer|cannot|can ?not|do not|does not|don't|can't|will not|won't) "
            + "(?:promise|guarantee|undertake|claim|say|pretend|ensure|require|expect|insist)\\b"
            + "|\\bthere is no (?:rule|requirement|duty|obligation|expectation|promise|guarantee)\\b"
            + "|\\bit (?:would|might) be (?:wrong|untrue|too much|unreasonable|good practice|best practice|better|nice|helpful|ideal)\\b"
            + "|\\bit (?:has been|was|is|is being|had been) (?:suggested|proposed|mooted|argued|debated|discussed|considered|recommended|hoped|intended|envisaged)\\b"
            + "|\\b(?:discuss(?:es|ed|ing)?|debat(?:e|es|ed|ing)|consider(?:s|ed|ing)?|reviews|reviewing|asked|asks us|wonder(?:s|ed)?|undecided|unsure|unclear"
            + "|not (?:yet )?(?:been )?decided)(?: \\w+){0,2} (?:whether|if)\\b(?! or not)"
            + "|\\bconsideration\\b[^,.;]{0,30}\\bwhether\\b(?! or not)"
            + "|\\b(?:may|might|could) (?:decide|agree|choose|rule)\\b(?: \\w+){0,3} that\\b"
            + "|\\bthe following\\b[^:]*\\b(?:not|discussion|considered|consideration|example|examples|suggestions?|ideas?|optional|draft|proposed|proposals?)\\b[^:]*:"
            + "|^\\W*(?:for example|e\\.g\\.?),? (?:a|some|other|one) (?:school|schools)\\b"
            + "|\\b(?:it|this|we|staff|they|the school) used to (?!\\w+ed\\b)|^\\W*(?:in the past|previously|formerly|at one time|in former years|years ago)\\b"
            + "|^\\W*(?:in future|in due course|eventually|one day|in the long run|in time)\\b"
            + "|\\b(?:plans?|proposals?|idea|suggestion|wish|hope|ambition|vision) (?:is )?that\\b|\\b(?:we|governors|the school) plan that\\b"
            + "|\\b(?:is|are|remains?|stays?) (?:\\w+ly )?(?:committed|dedicated|devoted) to\\b(?![^.;]*(?:,|:|\\b(?:and|will|must|shall|should)\\b))"
            + "|\\b(?:desirable|not essential|optional|wish list)\\b");

    private static final Pattern OF_OTHERS = pattern("(?:^|[,:;]|\\b(?:and|but|that|though)) *\\b" + OTHERS
            + " (?:\\w+ly )?(?:rest|rests|base|bases|follow|follows|use|uses|cite|cites|rely|relies|refer|refers|mention|mentions|name|names|say|says)\\b");

    /** What stands after it, in its own sentence. */
    private static final Pattern AFTER = pattern("\\b(?:is|are|remains?|be) (?:still )?(?:optional|voluntary|on our wish list|only an idea|under discussion"
            + "|no more than an idea|desirable|not essential)\\b|\\b(?:is|are) (?:merely |only )?(?:welcome|helpful|desirable|appreciated|an aspiration)\\s*$");

    /** What the next sentence says of it. */
    private static final Pattern NEXT = pattern("^\\W*(?:this|that|these|those|it|the above|none of this|all of this)(?: (?:rule|step|paragraph|section|promise|list)s?)? "
            + "(?:(?:do|does) not (?:yet )?(?:apply|hold|bind)(?! only)|applies to (?:other|our partner)"
            + "|(?:is|are) (?:only |merely |just )?(?:an example|examples|optional|a suggestion|suggestions|a draft|not (?:yet )?(?:in force|in place|our policy|our practice|binding)))\\b");

    /** "Some wait for proof, but we record it": the school speaks for itself again. */
    private static final Pattern SPEAKS_AGAIN = pattern("\\b(?:and|but|so|whereas|while)\\b[, ]*(?:(?:now|here|today|at this school),? +)*"
            + "(?:we|our|here|now|today|at this school|this school)\\b(?! (?:do not|cannot|no longer))|\\b(?:now|today)\\b");

    /** "Although the guidance says less, we ...", "as the guidance says, we ...". */
    private static final Pattern CONCEDES = pattern("(?:^|,)\\W*(?:although|though|while|whilst|whereas|where|if|unlike|even (?:if|though)|as|just as"
            + "|in line with)\\b[^,]*,");

    private UnpromisedSaid() {}

    /**
     * The words that may take back what stands from one place to another in these words; empty if there are none.
     *
     * @param from where the stretch begins
     * @param to where it ends, not included
     * @throws IndexOutOfBoundsException if there is no such stretch
     */
    public static Optional<String> around(String words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length());
        Clause clause = Clause.around(words, from, to);
        String after = clause.text().substring(clause.end());
        String next = Clause.after(words, to);
        return before(clause)
                .or(() -> first(AFTER, after))
                .or(() -> clause.isQuestion() && !next.strip().toLowerCase(Locale.ROOT).startsWith("yes")
                        ? Optional.of(clause.text().strip()) : Optional.empty())
                .or(() -> first(NEXT, next));
    }

    /** Whether what stands from one place to another in these words is said of other schools: "Some schools rest on it". */
    static boolean ofOtherSchools(Clause clause) {
        Matcher others = OF_OTHERS.matcher(clause.before());
        return others.find() && !SPEAKS_AGAIN.matcher(clause.before().substring(others.end())).find();
    }

    private static Optional<String> before(Clause clause) {
        String before = CONCEDES.matcher(clause.before()).replaceAll(" ");
        Matcher found = BEFORE.matcher(before);
        while (found.find()) {
            if (!SPEAKS_AGAIN.matcher(before.substring(found.end())).find()) {
                return Optional.of(found.group().strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
