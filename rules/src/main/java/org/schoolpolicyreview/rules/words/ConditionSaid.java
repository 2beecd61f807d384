package org.schoolpolicyreview.rules.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Statement;

/** Finds what makes a time hold only sometimes, or run only from later: a person must weigh whether it matters. */
public final class ConditionSaid {

    private static final Pattern OF_RACISM = Pattern.compile("racis|racial|prejudice|hate|discriminat", Pattern.CASE_INSENSITIVE);
    private static final String JUDGED_SO =
            "(?:serious|necessary|warrant(?:s|ed)|proven|proved|upheld|substantiated|confirmed|deem(?:s|ed)|judge[sd]?)";
    private static final Pattern JUDGED = Pattern.compile("\\b" + JUDGED_SO + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_IF_JUDGED = Pattern.compile(
            "(?<!even )\\b(?:if|where|when|once|unless)\\b[^,.;]{0,60}\\b" + JUDGED_SO + "\\b", Pattern.CASE_INSENSITIVE);
    private static final String LATER = "(?:investigat\\w*|inquir\\w*|enquir\\w*|outcome|decision|meeting|hearing|conclu\\w*)";
    private static final Pattern COUNTED_LATER = Pattern.compile("\\b" + LATER + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNS_FROM_LATER = Pattern.compile(
            "^,?\\s*(?:of|after|from|following)\\b[^,.;]{0,50}\\b" + LATER + "\\b[^,.;]*", Pattern.CASE_INSENSITIVE);

    private ConditionSaid() {}

    /** The condition on the time of a statement, as noted or in its words; empty if there is none. */
    public static Optional<String> of(Statement statement) {
        return noted(statement).or(() -> statement.words()
                .flatMap(words -> in(words, LimitSaid.of(statement).text())));
    }

    /** The condition on a statement that does not rightly qualify it. */
    public static Optional<String> of(Statement statement, java.util.function.Predicate<String> rightly) {
        return of(statement).filter(rightly.negate());
    }

    /** The condition on a stretch of the words of a statement that does not rightly qualify it. */
    public static Optional<String> at(Statement statement, int from, int to, java.util.function.Predicate<String> rightly) {
        return of(statement).filter(rightly.negate());
    }

    private static Optional<String> noted(Statement statement) {
        return Stream.of(
                        statement.conditions().stream().filter(ConditionSaid::narrows).map(each -> "if " + each),
                        statement.exceptions().stream().map(each -> "unless " + each),
                        statement.leavesOut().stream().map(each -> "not for " + each),
                        statement.countedFrom().stream().filter(from -> COUNTED_LATER.matcher(from).find())
                                .map(from -> "counted from " + from))
                .flatMap(each -> each)
                .findFirst();
    }

    /** "If the incident is racist" only names the subject. */
    private static boolean narrows(String condition) {
        return !OF_RACISM.matcher(condition).find() || JUDGED.matcher(condition).find();
    }

    private static Optional<String> in(String words, String time) {
        if (time.isEmpty() || !words.contains(time)) {
            return Optional.empty();
        }
        Clause clause = Clause.around(words, time);
        Matcher onlyIf = ONLY_IF_JUDGED.matcher(clause.text());
        if (onlyIf.find()) {
            return Optional.of(onlyIf.group());
        }
        Matcher later = RUNS_FROM_LATER.matcher(clause.text().substring(clause.end()));
        return later.find() ? Optional.of(later.group().replaceFirst("^,?\\s*", "")) : Optional.empty();
    }
}
