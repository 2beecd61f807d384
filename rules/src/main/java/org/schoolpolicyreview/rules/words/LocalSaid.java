package org.schoolpolicyreview.rules.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds in quoted words what only one school could say: a figure of its people, an event with its date, a place that is
 * called by its name. {@code LocalSaid.in("We serve the Marsh Lane estate.")} finds "Marsh Lane estate".
 */
public final class LocalSaid {

    private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String UNITS = "(?:one|two|three|four|five|six|seven|eight|nine)";
    private static final Pattern FIGURE = Pattern.compile("\\b(?:(?!(?:19|20)\\d\\d\\b)\\d[\\d,.]*|" + TENS + "[ -]" + UNITS
            + "|" + TENS + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
            + "|eighteen|nineteen)(?: ?%| per cent| percent)?(?: of(?: our| the| all)?)? (?:\\w+ )?(?:pupils|children|students|learners|languages"
            + "|families|parents|governors|incidents|nationalities|countries|falls|staff)\\b|\\b\\d[\\d.]* ?(?:%|per cent|percent)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile("\\b(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Spring|Summer|Autumn)(?: term)?(?: of)? (?:19|20)\\d\\d\\b|\\b(?:in|since|during) (?:19|20)\\d\\d\\b",
            Pattern.CASE_INSENSITIVE);

    /** "The Marsh Lane estate", "Saltby mosque": a name, and what kind of place it is. */
    private static final Pattern PLACE = Pattern.compile("(?<!\\p{L})(?!(?:The|Our|A|An|Each|Every|Any|This|Local|Other|All|No|Their|Your|Some"
            + "|National|British|English|Welsh|Real|Muslim|Hindu|Sikh|Jewish|Christian|Catholic|Anglican) )"
            + "(?:(?!(?:School|Authority|Council|Church|Trust|Board|Body|Act) )\\p{Lu}[\\p{L}'\u2019]+ ){1,3}"
            + "(?:estate|mosque|gurdwara|synagogue|temple|church|library|museum|harbour|docks|valley|village|common|market|estuary)(?!\\p{L})");

    /** The year of a law or of guidance is nothing local. */
    private static final Pattern OF_LAW = Pattern.compile(
            "\\b(?:Act|Regulations?|Order|Code|Education|Guidance)\\b[^.;]{0,30}?\\b(?:in )?(?:19|20)\\d\\d", Pattern.CASE_INSENSITIVE);

    private LocalSaid() {}

    /** Words without the years of laws and of guidance, each at no place of its own. */
    public static String withoutLaws(String words) {
        return OF_LAW.matcher(words).replaceAll("\u2013");
    }

    /** The first figure, dated event or named place in these words; empty if there is none. */
    public static Optional<String> in(String words) {
        String left = withoutLaws(words);
        return Stream.of(FIGURE, DATED, PLACE)
                .flatMap(pattern -> pattern.matcher(left).results().limit(1))
                .map(MatchResult::group).findFirst();
    }
}
