package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.model.Statement;

/**
 * In how many clicks a statement says that something is found, read from its words, else from what sums them up.
 *
 * @param state what kind of number it is
 * @param number how many; 0 unless the state is {@link State#NUMBER}
 * @param text how it is said
 */
public record ClicksSaid(State state, int number, String text) {

    /** What kind of number is said. */
    public enum State {
        /** No clicks at all, or only in a denial. */
        NONE,
        /** "A few clicks", "more than three clicks". */
        VAGUE,
        /** A number. */
        NUMBER
    }

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String CLICKS = "(?:mouse )?(?:clicks?|taps?|steps?(?= (?:away )?from (?:the|our) (?:school )?(?:home|front|main|landing)))\\b";
    private static final Pattern SAID = Pattern.compile("\\b(?<more>(?<!no |not )(?:more|greater) than |over |at least |(?:may|might|could) (?:\\w+ )?be (?:\\w+ )?)?"
            + "(?:a (?=single|few|couple))?(?<many>\\d{1,2}|single|few|couple of|several|some|" + String.join("|", WORDS) + ")[ -]" + CLICKS,
            Pattern.CASE_INSENSITIVE);
    /** "Home page > Policies > Equality": a way that is written with its start has as many clicks as arrows. */
    private static final Pattern PATH = Pattern.compile("\\bhome(?: ?page)?\\s*(?<way>(?:[>\u00bb\u2192\u203a]\\s*[^>\u00bb\u2192\u203a.;\\n]{1,60}){1,9})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARROW = Pattern.compile("[>\u00bb\u2192\u203a]");
    private static final ClicksSaid NOTHING = new ClicksSaid(State.NONE, 0, "");

    /** Reads the clicks of a statement. */
    public static ClicksSaid of(Statement statement) {
        Optional<ClicksSaid> inWords = statement.words().flatMap(ClicksSaid::in);
        return inWords.or(() -> List.of(Statement.WITH, Statement.WHERE, Statement.COVERS).stream()
                        .flatMap(field -> statement.all(field).stream())
                        .flatMap(value -> in(value).stream()).findFirst())
                .or(() -> statement.note().flatMap(ClicksSaid::in))
                .orElse(NOTHING);
    }

    /** Whether they are a number no larger than another. */
    public boolean noMoreThan(int most) {
        return state == State.NUMBER && number <= most;
    }

    /** Whether they are a larger number, or one that nobody can check. */
    public boolean notWithin(int most) {
        return state == State.VAGUE || state == State.NUMBER && number > most;
    }

    /** Where several are said, the largest counts: nobody is given credit for the wrong one. */
    private static Optional<ClicksSaid> in(String text) {
        String plain = Plain.of(text);
        return SAID.matcher(plain).results()
                .filter(found -> FirmnessInWords.at(plain, found.start(), found.end())
                        .filter(Firmness.WILL_NOT::equals).isEmpty())
                .map(ClicksSaid::of)
                .reduce((one, other) -> one.state == State.VAGUE || other.state == State.NUMBER && one.number > other.number
                        ? one : other)
                .or(() -> PATH.matcher(plain).results().findFirst().map(way -> new ClicksSaid(State.NUMBER,
                        (int) ARROW.matcher(way.group(1)).results().count(), way.group().strip())));
    }

    private static ClicksSaid of(MatchResult found) {
        String many = found.group(2).toLowerCase(Locale.ROOT);
        int number = many.equals("single") ? 1 : many.matches("\\d+") ? Integer.parseInt(many) : WORDS.indexOf(many) + 1;
        boolean vague = found.group(1) != null || number == 0;
        return new ClicksSaid(vague ? State.VAGUE : State.NUMBER, vague ? 0 : number, found.group());
    }
}
