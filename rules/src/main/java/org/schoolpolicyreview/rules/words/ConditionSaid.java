package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.time.TimeLimit;

/** Finds what makes a time, or anything else, hold only sometimes, or run only from later: a person must weigh whether it matters. */
public final class ConditionSaid {

    private static final Pattern OF_RACISM = Pattern.compile("racis|racial|prejudice|hate|discriminat", Pattern.CASE_INSENSITIVE);
    private static final String JUDGED_SO =
            "(?:serious|necessary|warrant(?:s|ed)|proven|proved|upheld|substantiated|confirmed|deem(?:s|ed)|judge[sd]?"
            + "|(?:consider(?:s|ed)?|seems?|is|are)(?: it)?(?: to be)? (?:appropriate|sensible|advisable|suitable)|decides?"
            + "|sees? fit|agrees?|(?<!they )wish(?:es)?|consents?|severe|repeated|persistent|required|needed|worth(?:while)?|has(?: had)? time|have(?: had)? time"
            + "|(?:feels?|felt|thinks?|thought|regards?|considers?|believes?)(?: \\w+){0,3} (?:fit|right|useful|helpful|best|wise|so))";
    private static final String MEANS = "(?:time|resources?|staffing|funds?|funding|budgets?|capacity|workload|circumstances|timetables?)";
    private static final String GRAVE = "(?:serious|exceptional|severe|extreme|grave|proven|confirmed|substantiated|persistent|repeated|appropriate"
            + "|suitable|rare|straightforward|clear-cut)";
    private static final String CASES = "(?:cases?|circumstances|incidents?|instances?|situations?)";
    /** "Free if you are on benefits", "free for families who cannot afford it": for some only. */
    private static final String MEANS_TESTED = "(?:if|when|where|(?:only )?(?:for|to) (?:those|people|families|parents|anyone|anybody))\\b[^,.;]{0,40}\\b"
            + "(?:on benefits|(?:receiv\\w+|claim\\w*|gets?|getting) (?:\\w+ ){0,2}benefits?|free school meals|low(?:er)? incomes?|universal credit"
            + "|(?:entitled|eligible)|(?:cannot|can't|unable to) (?:afford|pay))\\b[^,.;]{0,40}";
    /** "No login by those who have an account": for those who are inside already. */
    private static final String FOR_MEMBERS = "(?:by|for|to) [\\w ]{3,30} (?:who|with) [\\w ]{0,25}\\b(?:accounts?|log-?ins?|passwords?|registered|logged in|signed (?:in|up))\\b"
            + "|(?:once|after|when|if) (?:you|they|parents|families|users) (?:are|have) [\\w ]{0,20}\\b(?:accounts?|registered|logged|signed)\\b[^,.;]{0,20}";
    /** "Whenever we are not rebuilding it". */
    private static final String WHILE_IT_RUNS = "(?:when|whenever|while|as long as|so long as) (?:we|it|the (?:web ?)?site|(?:the|this|that) page|the system|the server)"
            + " (?:(?:is|are) (?:not|up|working|running|available|online)|works|runs)\\b[^,.;]{0,60}";
    /** "If the child seems upset": how a child seems is for somebody to judge. */
    private static final String IF_IT_SHOWS = "(?:if|when|where|whenever) (?:(?:the|a|that|this|any) )?(?:child|pupil|student|victim|target|they|he or she|family|parents?)\\b[^,.;]{0,40}\\b"
            + "(?:(?:seems?|appears?|looks?|acts?)\\b[^,.;]{1,40}|(?:is|are|remains?|gets?) (?:still |very |visibly |obviously )?(?:upset|distressed|worried|unhappy|anxious|crying|in distress)\\b)";
    private static final Pattern JUDGED = Pattern.compile("\\b" + JUDGED_SO + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_IF = Pattern.compile("\\b(?<!even )(?:(?:if|where|when|once|wherever|whenever)\\b[^,.;]{0,60}\\b" + JUDGED_SO + "\\b"
            + "|unless\\b[^,.;]{1,80}|(?:but |and )?(?<!not )only (?:if|where|when|once|after|with|in)\\b[^,.;]{1,80}"
            + "|(?:except|save) (?:if|where|when|in|for|that)\\b[^,.;]{1,80}"
            + "|(?<!\\bone |body |none |nothing )(?:except(?:ing)?|excluding|with the exception of)\\b(?:(?! (?:must|will|shall|should|may|can) )[^,.;]){1,80}|(?<!\\b(?:is|are|be|been|was|were) )(?:provided|providing)(?! (?:by|for|to|with|through)\\b)(?: that)?\\b[^,.;]{1,80}"
            + "|subject to(?! the (?:law|act|data)|\\b[^,.;]{0,30}data protection)\\b[^,.;]{1,80}|(?:depending on|at the discretion of)\\b[^,.;]{1,80}"
            + "|at (?:the |his |her |their |our |its )?(?:[\\w'-]+ ){0,4}discretion"
            + "|(?:if|as|when|whenever|where|once|while)\\b[^,.;]{0,30}\\b" + MEANS + " (?:allows?|permits?|(?:is|are) available)|" + MEANS + " (?:permitting|allowing)"
            + "|(?:if|when|whenever|where)\\b[^,.;]{0,30}\\b(?:staff|teachers?|adults?|workers?|somebody|someone) (?:is|are) (?:free|available)"
            + "|(?<!not )(?<!only )(?<!including )in (?:(?:the|more|most|very) ){0,2}" + GRAVE + " " + CASES
            + "(?: (?:of|such as|like|involving|where)\\b[^,.;]{0,60})?"
            + "|(?:if|when|where) (?:they|you|parents|families|anyone|anybody|somebody) (?:asks?|requests?)\\b"
            + "|" + MEANS_TESTED + "|" + FOR_MEMBERS + "|" + WHILE_IT_RUNS + "|" + IF_IT_SHOWS
            + "|(?:that|which) (?:staff|we|the (?:head|headteacher|principal|lead|school|teacher)) (?:considers?|deems?|judges?|regards?|thinks?|feels?)\\b[^,.;]{1,40}"
            + "|or (?:within )?\\w+ (?:school |working )?(?:days?|weeks?|hours?) (?:for|if|in|when|where)\\b[^,.;]{1,40}"
            + "|(?<!not )only (?:for|to)(?: the)?(?: most)? " + GRAVE + "\\b[^,.;]{0,40}|for (?:the most )?" + GRAVE + " " + CASES + " only)", Pattern.CASE_INSENSITIVE);
    /** "Every serious incident is recorded": what is left out is left to somebody's judgement. */
    private static final Pattern SOME_ONLY = Pattern.compile("\\b(?:every|each|all|any) (?:" + GRAVE + "|significant|upheld) (?:racist |racial )?"
            + "(?:incidents?|reports?|complaints?|remarks?|cases?)\\b", Pattern.CASE_INSENSITIVE);
    private static final String LATER = "(?:investigat\\w*|inquir\\w*|enquir\\w*|outcome|decision|meeting|hearing(?! of| about)|conclu\\w*|sanction|suspension)";
    /** "Only if the head is content to have an assault known" names a crime, and yet leaves it to the head. */
    private static final Pattern LIKING = Pattern.compile("\\b(?:heads?|headteacher|principal|governors?|board|school|academy|trust|we|staff|leaders?|lead|teachers?)\\b"
            + "(?: \\w+){0,3}? (?:content|willing|happy|comfortable|pleased|ready|agrees?(?! that)|wish(?:es)?|wants?|chooses?|prefers?|likes?|sees? fit"
            + "|approves?|consents?|allows? it|permits? it)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNS_FROM_LATER = Pattern.compile(
            "^,?\\s*(?<of>of|after|from|following)\\b[^,.;]{0,50}\\b" + LATER + "\\b[^,.;]*", Pattern.CASE_INSENSITIVE);

    private ConditionSaid() {}

    /** The condition on the time of a passage, as noted or in its words; empty if there is none. */
    public static Optional<String> of(Passage passage) {
        return of(passage, condition -> false);
    }

    /**
     * The condition on the time of a passage, other than those that may rightly stand there.
     *
     * @param rightly whether a condition, in its words from "if", "unless" or the like, may rightly stand there
     */
    public static Optional<String> of(Passage passage, Predicate<String> rightly) {
        return first(passage, rightly, words -> Stretch.ofTime(words, LimitSaid.of(passage).text()));
    }

    /** The condition on how often something happens, other than those that may rightly stand there. */
    public static Optional<String> ofRhythm(Passage passage, Predicate<String> rightly) {
        return first(passage, rightly, words -> Stretch.ofRhythm(words, RhythmSaid.of(passage).text()));
    }

    /**
     * The condition on what stands from one place to another in the words of a passage, as noted for the passage or
     * in the clause around that stretch; empty if there is none, or each may rightly stand there.
     *
     * @param from where the stretch begins in the words
     * @param to where it ends, not included
     * @param rightly whether a condition, in its words from "if", "unless" or the like, may rightly stand there
     * @throws IndexOutOfBoundsException if there is no such stretch
     */
    public static Optional<String> at(Passage passage, int from, int to, Predicate<String> rightly) {
        Objects.checkFromToIndex(from, to, passage.words().orElse("").length());
        return first(passage, rightly, words -> List.of(new Stretch(from, to)));
    }

    private static Optional<String> first(Passage passage, Predicate<String> rightly,
            Function<String, List<Stretch>> places) {
        return passage.words().stream()
                .flatMap(words -> places.apply(words).stream().flatMap(place -> in(Clause.around(words, place.from(), place.to()))))
                .filter(rightly.negate()).findFirst();
    }

    /** Whether a condition leaves it to the liking of somebody at the school, which no subject puts right. */
    public static boolean leavesItToTheirLiking(String condition) {
        return LIKING.matcher(condition).find();
    }

    /** The condition around what stands from one place to another in these words; empty if there is none. */
    public static Optional<String> around(String words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length());
        return in(Clause.around(words, from, to)).findFirst();
    }

    /** "If the incident is racist" only names the subject. */
    private static boolean narrows(String condition) {
        return !OF_RACISM.matcher(condition).find() || JUDGED.matcher(condition).find();
    }

    private static Stream<String> in(Clause clause) {
        Stream.Builder<String> found = Stream.builder();
        Matcher onlyIf = ONLY_IF.matcher(clause.text());
        while (onlyIf.find()) {
            if (narrows(onlyIf.group()) && !inside(onlyIf, clause)) {
                found.add(onlyIf.group().strip());
            }
        }
        SOME_ONLY.matcher(clause.text()).results().forEach(some -> found.add(some.group()));
        Matcher later = RUNS_FROM_LATER.matcher(clause.text().substring(clause.end()));
        if (later.find() && (!later.group("of").equalsIgnoreCase("of") || isTime(clause.stretch()))) {
            found.add(later.group().replaceFirst("^,?\\s*", ""));
        }
        return found.build();
    }

    private static boolean inside(Matcher condition, Clause clause) {
        return condition.start() >= clause.at() && condition.end() <= clause.end();
    }

    /** "The record of the inquiry" is no time that runs from the inquiry. */
    private static boolean isTime(String stretch) {
        return !TimeLimit.foundIn(stretch).isEmpty() || TimeLimit.of(stretch).understood();
    }
}
