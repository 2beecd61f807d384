package org.schoolpolicyreview.rules.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.WrittenDate;

/** Reads whether words speak of another time than a day: of what was, or of what is to come. */
public final class TimeSaid {

    private static final String MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december"
            + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter)";
    private static final String DATE = "(?:the )?(?:(?:end|start|beginning) of )?(?:the )?(?:(?:school|academic) year )?"
            + "(?<date>(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:" + MONTH + "\\.?(?: term)?,? (?:of )?)?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?"
            + "(?:19|20)\\d\\d(?:[-/\u2013](?:\\d\\d){1,2})?|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d\\d){1,2})\\b(?![/-]?\\d)";
    private static final Pattern ENDS = before("(?:until|till|up to|up until|before|prior to|through to"
            + "|(?:from|between) [^,.;]{4,30} (?:to|and|until|till))");
    private static final Pattern BEGINS = before("(?:from|as of|as from|after|since|starting(?: in| on| from)?|beginning(?: in| on)?"
            + "|(?:with effect|effective) from|not (?:until|before))");
    private static final Pattern DURING = before("(?:in|during|throughout|for|over)");
    private static final Pattern TO_COME = Pattern.compile("^\\W*(?:by|in|during) " + DATE, Pattern.CASE_INSENSITIVE);

    private static final Pattern PAST = Pattern.compile("\\b(?:was|were|had been|used to|did)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOW = Pattern.compile("\\b(?:must|shall|will|should|may|might|can|ought|is|are|has|have|do|does"
            + "|needs?|won't|mustn't|cannot)\\b", Pattern.CASE_INSENSITIVE);

    /** "Those who were told", "if it was seen, ...": said of what happens, and not of how it used to be dealt with. */
    private static final Pattern OF_THE_EVENT = Pattern.compile("\\b(?:who|whom|that|which|what|whatever|if|unless|when|where|whether|as|how|because"
            + "|\\w+ (?:it|they|he|she)) *(?:\\w+ ){0,5}(?:was|were|had been|did)\\b", Pattern.CASE_INSENSITIVE);

    private TimeSaid() {}

    /**
     * The words that put what these words say in another time than a day: "Until 2019", "From September 2028", "were".
     * Empty if some sentence of theirs holds on that day.
     */
    public static Optional<String> otherTime(String words, LocalDate asOf) {
        List<Clause> clauses = Clause.all(words);
        List<Optional<String>> other = clauses.stream().map(clause -> otherTime(clause, asOf)).toList();
        for (int k = 0; k < clauses.size(); k++) {
            if (other.get(k).isEmpty() && NOW.matcher(clauses.get(k).text()).find()) {
                return Optional.empty();
            }
        }
        return other.stream().flatMap(Optional::stream).findFirst();
    }

    /**
     * The words that put a stretch of these words in another time than a day.
     *
     * @param from where the stretch begins
     * @param to where it ends, not included
     * @throws IndexOutOfBoundsException if there is no such stretch
     */
    public static Optional<String> otherTime(String words, int from, int to, LocalDate asOf) {
        Objects.checkFromToIndex(from, to, words.length());
        return otherTime(Clause.around(words, from, to), asOf);
    }

    private static Optional<String> otherTime(Clause clause, LocalDate asOf) {
        String text = clause.text();
        boolean now = NOW.matcher(text).find();
        return dated(ENDS, text, date -> date.isBefore(asOf))
                .or(() -> dated(BEGINS, text, date -> date.isAfter(asOf)))
                .or(() -> dated(TO_COME, text, date -> date.isAfter(asOf)))
                .or(() -> dated(DURING, text, date -> date.isBefore(asOf) && !now))
                .or(() -> history(text));
    }

    /** "Incidents were recorded": a past that nothing in the clause brings up to now. */
    private static Optional<String> history(String text) {
        String rest = OF_THE_EVENT.matcher(text).replaceAll("");
        Matcher past = PAST.matcher(rest);
        return past.find() && !NOW.matcher(rest).find() ? Optional.of(past.group()) : Optional.empty();
    }

    private static Optional<String> dated(Pattern pattern, String text, Predicate<DateRange> other) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (WrittenDate.of(matcher.group("date")).range().filter(other).isPresent()) {
                return Optional.of(matcher.group().strip());
            }
        }
        return Optional.empty();
    }

    private static Pattern before(String words) {
        return Pattern.compile("\\b" + words + " " + DATE, Pattern.CASE_INSENSITIVE);
    }
}
