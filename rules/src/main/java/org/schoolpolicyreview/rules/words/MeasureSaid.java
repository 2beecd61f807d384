package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Figure;
import org.schoolpolicyreview.model.Objective;

/**
 * Whether an objective names something that can be counted. "Promote respect" names nothing; "raise the attendance of ..."
 * does, and "understanding" as a measure does not.
 */
final class MeasureSaid {

    private static final String PEOPLE = "(?:pupils|students|children|learners|scholars|staff|teachers|families|parents|carers"
            + "|governors|trustees|girls|boys|leavers|applicants|respondents|members)";
    private static final Pattern COUNTABLE = Pattern.compile("(?<!\\w)(?:percentages?|proportions?|share of|rates?|ratio"
            + "|(?<!\\ba )numbers?|how many|how often|counts?|attendance|absences?|attainment|achievement|results|scores?|grades?"
            + "|level \\d\\S*|points?(?! of view)|expected standard|greater depth|exclusions?|suspensions?|sanctions|detentions?|incidents?|referrals?"
            + "|participation|take[ -]?up|tak(?:e|es|ing) part|took part|enrol\\w*|membership|applications?|appointments?|turnover"
            + "|retention|surveys?|questionnaires?|poll|data|figures?|registers?|gaps?|difference in|nil returns?)(?!\\w)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PEOPLE_WHO = Pattern.compile("(?<!\\w)" + PEOPLE + "\\b.*\\b(?:who|in|at|with|from|reach\\w*|achiev\\w*"
            + "|attend\\w*|say\\w*|tak\\w+|complet\\w+|train\\w+)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE_OF_PEOPLE = Pattern.compile("\\d+ *(?:%|per ?cent)? of (?:[\\w'-]+ ){0,4}" + PEOPLE + "\\b",
            Pattern.CASE_INSENSITIVE);
    /** Verbs that promise work or a mood, not a change that could be counted. */
    private static final Pattern PROMISES_WORK = Pattern.compile("^\\W*(?:\\d+\\W+)?(?:objective \\d+\\W+)?(?:to )?(?:(?:also|actively|further|fully) )?"
            + "(?:promot|rais\\w+ (?:the )?(?:awareness|profile|aspiration|understanding)|rais\\w* awareness|ensur|continu|encourag|celebrat"
            + "|support|develop|embed|monitor|analy[sz]|review|foster|provid|build|creat|explor|consider|work|striv|aim|seek|secur|us(?:e|ing)\\b"
            + "|embrac|valu|respect|maintain (?:a|an|our) (?:ethos|culture))", Pattern.CASE_INSENSITIVE);
    static final Pattern CHANGES = Pattern.compile("(?<!\\w)(?:rais\\w+|increas\\w+|improv\\w+|reduc\\w+|narrow\\w*|clos(?:e|es|ed|ing)\\b"
            + "|cut(?:s|ting)?\\b|diminish\\w*|decreas\\w+|lower\\w*|halv\\w+|doubl\\w+|eliminat\\w+|eradicat\\w+|more|fewer|less|higher|better"
            + "|reach\\w*|match\\w*|exceed\\w*|lift\\w*|boost\\w*|accelerat\\w+)", Pattern.CASE_INSENSITIVE);

    private MeasureSaid() {}

    static ValueSaid of(Objective objective, ObjectiveWords words) {
        Optional<String> measure = objective.measure();
        if (measure.filter(each -> countable(each).isPresent() || PEOPLE_WHO.matcher(each).find()).isPresent()) {
            return ValueSaid.given("gives ‘" + measure.get() + "’ as its measure");
        }
        Optional<String> counted = counted(objective, words);
        if (counted.isPresent()) {
            return ValueSaid.given("names ‘" + counted.get() + "’, which can be counted");
        }
        if (measure.isPresent()) {
            return ValueSaid.fallsShort("gives ‘" + measure.get() + "’ as its measure, without saying what is counted");
        }
        if (!objective.success().isEmpty()) {
            return ValueSaid.fallsShort("gives ‘" + objective.success().get(0) + "’ as its success, without saying what is counted");
        }
        return objective.target().flatMap(Figure::value).filter(Numbers::anyOf)
                .map(value -> ValueSaid.fallsShort("gives the figure ‘" + value + "’, without saying what is counted"))
                .orElse(ValueSaid.NOTHING);
    }

    /** What the signs of success, the unit of the figures, the objective itself or its quoted words count. */
    private static Optional<String> counted(Objective objective, ObjectiveWords words) {
        Stream<String> units = Stream.of(objective.target(), objective.baseline())
                .flatMap(Optional::stream)
                .flatMap(figure -> Stream.of(figure.unit(), figure.source()).flatMap(Optional::stream));
        Optional<String> outright = Stream.concat(objective.success().stream(), units)
                .flatMap(each -> countable(each).stream()).findFirst();
        return outright.or(() -> Stream.concat(Stream.of(objective.text()), words.passages().stream())
                .flatMap(each -> ofChange(each).stream()).findFirst());
    }

    private static Optional<String> ofChange(String text) {
        boolean changes = CHANGES.matcher(text).find() && !PROMISES_WORK.matcher(text).find();
        boolean figure = FigureWords.reached(List.of(text)).isPresent();
        return changes || figure ? countable(text) : Optional.empty();
    }

    private static Optional<String> countable(String text) {
        return Stream.of(COUNTABLE, SHARE_OF_PEOPLE).map(each -> each.matcher(Plain.of(text)))
                .filter(Matcher::find).map(Matcher::group).findFirst();
    }
}
