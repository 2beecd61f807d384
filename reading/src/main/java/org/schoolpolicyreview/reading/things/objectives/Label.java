package org.schoolpolicyreview.reading.things.objectives;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/**
 * The number or letter under which an objective stands: "Objective 2 (continued):", "3.", "(b)".
 *
 * @param key the number or letter
 * @param written as written
 * @param rest where the words after it start
 * @param named whether a word says that it is an objective
 */
record Label(String key, String written, int rest, boolean named) {

    private static final Set<String> BEFORE = Set.of("equality", "our", "strategic", "race");
    private static final Set<String> NOUNS =
            Set.of("objective", "objectives", "goal", "priority", "aim", "target", "action", "obj", "eo");
    /** What is counted with "first" and "second"; the "first aim" is one of the duty. */
    private static final Set<String> ORDERED = Set.of("objective", "goal", "priority", "target");
    private static final Map<String, String> ORDINALS = Map.ofEntries(Map.entry("first", "1"), Map.entry("second", "2"),
            Map.entry("third", "3"), Map.entry("fourth", "4"), Map.entry("fifth", "5"), Map.entry("sixth", "6"),
            Map.entry("seventh", "7"), Map.entry("1st", "1"), Map.entry("2nd", "2"), Map.entry("3rd", "3"),
            Map.entry("4th", "4"), Map.entry("5th", "5"), Map.entry("6th", "6"));
    private static final Set<String> MARKS = Set.of(":", ".", ")", "-", "–", "—");
    private static final Map<String, String> NUMBERS = Map.of("one", "1", "two", "2", "three", "3", "four", "4", "five",
            "5", "six", "6", "seven", "7", "eight", "8", "nine", "9", "ten", "10");
    private static final int LONGEST_NUMBER = 2;
    private static final int LONGEST_ASIDE = 8;

    /** The label at the start of a text. */
    static Optional<Label> of(String text) {
        return at(Tokens.of(text), text, 0);
    }

    /** The label at a token. */
    static Optional<Label> at(List<Token> tokens, String text, int start) {
        return ordinal(tokens, text, start).or(() -> numbered(tokens, text, start));
    }

    /** "Our second objective: ...", "First objective" alone. */
    private static Optional<Label> ordinal(List<Token> tokens, String text, int start) {
        int at = start;
        while (at < tokens.size() && (BEFORE.contains(tokens.get(at).word()) || tokens.get(at).word().equals("the"))) {
            at++;
        }
        String key = at < tokens.size() ? ORDINALS.getOrDefault(tokens.get(at).word(), "") : "";
        int noun = at + 1 < tokens.size() && BEFORE.contains(tokens.get(at + 1).word()) ? at + 2 : at + 1;
        if (key.isEmpty() || noun >= tokens.size() || !ORDERED.contains(tokens.get(noun).word())) {
            return Optional.empty();
        }
        int end = noun + 1;
        boolean alone = end == tokens.size();
        if (!alone && !MARKS.contains(tokens.get(end).word())) {
            return Optional.empty();
        }
        return Optional.of(new Label(key, text.substring(tokens.get(start).span().start(), tokens.get(noun).span().end()),
                afterMarks(tokens, text, end), true));
    }

    private static int afterMarks(List<Token> tokens, String text, int from) {
        int end = from;
        while (end < tokens.size() && MARKS.contains(tokens.get(end).word())) {
            end++;
        }
        return end < tokens.size() ? tokens.get(end).span().start() : text.length();
    }

    /** Where the brackets end that stand right after a number: "Objective 1 (race): ...". */
    private static int afterBrackets(List<Token> tokens, int from) {
        if (from >= tokens.size() || !tokens.get(from).word().equals("(")) {
            return from;
        }
        for (int at = from + 1; at + 1 < Math.min(tokens.size(), from + LONGEST_ASIDE); at++) {
            if (tokens.get(at).word().equals(")")) {
                return MARKS.contains(tokens.get(at + 1).word()) ? at + 1 : from;
            }
        }
        return from;
    }

    private static Optional<Label> numbered(List<Token> tokens, String text, int start) {
        int at = start;
        while (at < tokens.size() && BEFORE.contains(tokens.get(at).word())) {
            at++;
        }
        boolean named = at < tokens.size() && NOUNS.contains(tokens.get(at).word());
        boolean counted = !named && start + 1 < tokens.size() && tokens.get(start).word().equals("number")
                && NUMBERS.containsKey(tokens.get(start + 1).word());
        at = named || counted ? at + 1 : start;
        if (named && at < tokens.size() && tokens.get(at).word().equals("no")) {
            at++;
        }
        boolean bracket = at < tokens.size() && tokens.get(at).word().equals("(");
        at = bracket ? at + 1 : at;
        Optional<String> key = at < tokens.size() ? key(tokens.get(at), named || counted) : Optional.empty();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        int end = at + 1;
        if (end + 2 < tokens.size() && tokens.get(end).word().equals("(")
                && tokens.get(end + 1).word().startsWith("cont")) {
            end = Math.min(tokens.size(), end + 3);
        }
        int aside = named ? afterBrackets(tokens, end) : end;
        if (aside > end) {
            return Optional.of(new Label(key.get(), text.substring(tokens.get(start).span().start(),
                    tokens.get(end - 1).span().end()), tokens.get(end).span().start(), true));
        }
        boolean marked = end < tokens.size() && MARKS.contains(tokens.get(end).word());
        boolean point = marked && end + 1 < tokens.size() && tokens.get(end + 1).span().start() == tokens.get(end).span().end()
                && Character.isDigit(text.charAt(tokens.get(end + 1).span().start()));
        boolean alone = end == tokens.size();
        if (point || !marked && !named && !alone || !marked && named && !alone && !startsStatement(tokens, text, end)) {
            return Optional.empty();
        }
        String written = text.substring(tokens.get(start).span().start(), tokens.get(at).span().end());
        return Optional.of(new Label(key.get(), bracket ? written + ")" : written,
                afterMarks(tokens, text, end), named));
    }

    /** "Objective 1 To raise": a capital, so that "Objective 1 is at 58%" is none. */
    private static boolean startsStatement(List<Token> tokens, String text, int at) {
        return Character.isUpperCase(text.charAt(tokens.get(at).span().start()));
    }

    private static Optional<String> key(Token token, boolean named) {
        String word = token.word();
        if (named && NUMBERS.containsKey(word)) {
            return Optional.ofNullable(NUMBERS.get(word));
        }
        boolean number = word.length() <= LONGEST_NUMBER && word.chars().allMatch(Character::isDigit);
        boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
        boolean roman = word.length() <= 4 && word.chars().allMatch(each -> each == 'i' || each == 'v' || each == 'x');
        return number || letter || roman ? Optional.of(word.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
