package org.schoolpolicyreview.policyfile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;

/**
 * Warns of what looks like a person's name, an e-mail address or a telephone number. Roles, never people. A warning too
 * many teaches people to overlook all of them, so schools, streets, offices and helplines are left alone.
 */
final class PersonalData {

    private static final String NAME_IN_BRACKETS = "name";
    private static final String FIX = "Write [name] in its place.";

    /** Of schools and other bodies; links and numbers of documents hold no data of persons. */
    private static final Set<String> NOT_LOOKED_AT =
            Set.of("school", PolicyDocument.LINK.name(), PolicyDocument.REFERENCE_NUMBERS.name());

    /** Looked for before the pattern is tried: few texts hold one, and the pattern is slow. */
    private static final List<String> TITLES = List.of("Mr", "MR", "Mrs", "MRS", "Ms", "MS", "Mx", "Miss", "MISS", "Dr",
            "DR", "Prof", "Professor", "Cllr", "Councillor", "Rev", "Revd", "Reverend", "Fr", "Rabbi", "Imam", "Sir",
            "Dame", "Lady", "Lord");

    private static final int DIGITS_OF_A_TELEPHONE = 10;

    private static final Pattern TITLED_NAME = Pattern.compile(
            "\\b(?:" + String.join("|", TITLES) + ")\\.?"
                    + "((?: \\p{Lu}[\\p{L}'’-]{0,40}+\\.?+){1,5}+)(?! (?:inquiry|report|review)\\b)");

    /** One of these among the words after the title: no person, or one of history and public life. */
    private static final Set<String> NOT_A_PERSON = Set.of(
            "School", "Schools", "Academy", "College", "Primary", "Secondary", "Infant", "Infants", "Junior",
            "Juniors", "Nursery", "Grammar", "High", "University", "Trust", "Foundation", "Federation", "Church",
            "Road", "Street", "Lane", "House", "Hall", "Building", "Centre", "Room", "Park", "Day", "Week", "Prize",
            "Award", "Cup", "Act", "Inquiry", "Report", "Review", "Mayor", "Mayoress", "Chancellor", "Chief",
            "Justice", "Lieutenant", "Commissioner", "Chair", "Provost", "President", "Governor", "Champion", "Lead",
            "Headteacher", "Head", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "English", "Maths",
            "Macpherson", "Scarman", "Luther", "Seuss");

    /** A part of a name: more than an initial, or than the letter that a text gives a person in place of a name. */
    private static final Pattern NAME_PART = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*|\\p{Lu}{3,}");

    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");

    /** Ten or eleven digits after 0 or +44, not a date, and not one of the numbers that only bodies have: 03, 08. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\w/.+-])(?!\\d{1,2}[-. ]\\d{1,2}[-. ](?:19|20)\\d\\d)"
            + "(?:(?:\\+|00)44(?:[ -]{0,2}\\(0\\))?(?:[ -]{0,2}\\d){9,10}|\\(?0(?! ?[38])(?:[ )-]{0,2}\\d){9,10})"
            + "(?![\\d/]|[-.]\\d)");
    private static final Pattern REFERENCE_BEFORE = Pattern.compile(
            "(?i).*\\b(?:ref(?:erence)?|isbn|charity|company|registered|case|log)(?: (?:no|number))?\\W{0,3}");

    private PersonalData() {}

    static void advise(Node tree, Mistakes mistakes) {
        if (tree instanceof Node.Keys keys) {
            keys.pairs().stream().filter(pair -> !NOT_LOOKED_AT.contains(pair.key()))
                    .forEach(pair -> advise(pair.value(), mistakes));
        } else if (tree instanceof Node.Items items) {
            refuseLostBrackets(items, mistakes);
            items.items().forEach(item -> advise(item, mistakes));
        } else if (tree instanceof Node.Scalar scalar) {
            found(scalar.text()).forEach((text, what) -> mistakes.advice(scalar.origin(),
                    "\"" + text + "\" looks like " + what + ".", FIX));
        }
    }

    /** {@code by: [name]} without quotes is a list with the text "name" in it, which nobody means. */
    private static void refuseLostBrackets(Node.Items items, Mistakes mistakes) {
        if (items.items().size() == 1 && items.items().get(0) instanceof Node.Scalar only
                && only.text().equals(NAME_IN_BRACKETS)) {
            mistakes.error(items.origin(), "[name] stands here without quotes, and YAML takes it for a list.",
                    "Write \"[name]\" in double quotes.");
        }
    }

    /** What was found in a text, with what it looks like. */
    static Map<String, String> found(String text) {
        Map<String, String> found = new TreeMap<>();
        if (TITLES.stream().anyMatch(text::contains)) {
            find(TITLED_NAME, text, PersonalData::isPerson).forEach(name -> found.put(name, "a person's name"));
        }
        if (text.indexOf('@') >= 0) {
            find(E_MAIL, text, match -> true).forEach(address -> found.put(address, "an e-mail address"));
        }
        if (text.chars().filter(Character::isDigit).limit(DIGITS_OF_A_TELEPHONE).count() == DIGITS_OF_A_TELEPHONE) {
            find(TELEPHONE, text, match -> !REFERENCE_BEFORE.matcher(text.substring(0, match.start())).matches())
                    .forEach(number -> found.put(number, "a telephone number"));
        }
        return found;
    }

    private static List<String> find(Pattern pattern, String text, Predicate<MatchResult> only) {
        return pattern.matcher(text).results().filter(only).map(MatchResult::group).toList();
    }

    private static boolean isPerson(MatchResult match) {
        List<String> words = List.of(match.group(1).strip().split("\\.? "));
        return words.stream().noneMatch(word -> NOT_A_PERSON.contains(word.replaceAll("['’]s?$|\\.$", "")))
                && words.stream().anyMatch(word -> NAME_PART.matcher(word.replaceAll("\\.$", "")).matches());
    }
}
