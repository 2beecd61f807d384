package org.schoolpolicyreview.reading.sentences;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.schoolpolicyreview.reading.WordList;

/** Tells a full stop that belongs to a word, an initial or a number from one that ends a sentence. */
final class Abbreviations {

    /** After an abbreviation the sentence goes on. */
    private enum GoesOn { ALWAYS, BEFORE_A_NUMBER, UNLESS_STARTED }

    private static final Map<String, Set<GoesOn>> WORDS = new HashMap<>();
    private static final Set<String> STARTERS = new HashSet<>(WordList.read(Abbreviations.class, "starters.txt"));
    /** "Appendix A. The ..." ends: the letter is no initial. */
    private static final Set<String> LETTERED = Set.of("appendix", "annex", "part", "plan", "schedule", "section", "table",
            "figure", "grade", "option", "group", "class", "level", "form", "step", "stage", "than", "and", "vitamin");
    /** "Objective 1. To raise ..." is one sentence with its number. */
    private static final Set<String> COUNTED = Set.of("objective", "aim", "target", "goal", "priority", "action", "principle",
            "rule", "outcome", "strand", "question", "step", "stage", "phase", "part", "standard", "commitment", "promise");
    private static final int LONGEST_NUMBER = 8;

    static {
        for (String line : WordList.read(Abbreviations.class, "abbreviations.txt")) {
            String[] parts = line.split(" ");
            WORDS.computeIfAbsent(parts[0], word -> new HashSet<>()).add(parts.length == 1 ? GoesOn.ALWAYS
                    : parts[1].equals("1") ? GoesOn.BEFORE_A_NUMBER : GoesOn.UNLESS_STARTED);
        }
    }

    private Abbreviations() {}

    /**
     * Whether a sentence goes on after a full stop.
     *
     * @param start where the sentence starts
     * @param stop the place of the full stop
     * @param next where the next word starts
     */
    static boolean goesOn(String text, int start, int stop, int next) {
        int from = stop;
        while (from > start && text.charAt(from - 1) != ' ') {
            from--;
        }
        while (from < stop && "\"'([".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        String word = text.substring(from, stop);
        boolean atStart = from == start || text.substring(start, from).isBlank();
        if (word.isEmpty() || (atStart || COUNTED.contains(text.substring(start, from - 1).toLowerCase(Locale.ROOT)))
                && isNumber(word)) {
            return true;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return isInitial(text, start, from, next);
        }
        return isShort(word.toLowerCase(Locale.ROOT), text, next);
    }

    private static boolean isShort(String word, String text, int next) {
        Set<GoesOn> kinds = WORDS.getOrDefault(word, Set.of());
        boolean number = Character.isDigit(text.charAt(next));
        boolean letters = word.length() >= 3 && word.indexOf('.') == 1 && !word.equals("a.m") && !word.equals("p.m");
        return kinds.contains(GoesOn.ALWAYS) || kinds.contains(GoesOn.BEFORE_A_NUMBER) && number
                || (kinds.contains(GoesOn.UNLESS_STARTED) || letters) && !number && !starts(text, next);
    }

    private static boolean isInitial(String text, int start, int from, int next) {
        int before = from - 1;
        while (before > start && text.charAt(before - 1) != ' ') {
            before--;
        }
        String word = from > start ? text.substring(before, from - 1).toLowerCase(Locale.ROOT) : "";
        return !LETTERED.contains(word) && !Character.isDigit(text.charAt(next)) && !starts(text, next);
    }

    private static boolean starts(String text, int next) {
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return STARTERS.contains(text.substring(next, end));
    }

    /** "2", "2.1", "iv", "B", "C3" before the first word of a paragraph. */
    private static boolean isNumber(String word) {
        boolean lettered = word.length() <= 3 && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).allMatch(Character::isDigit);
        boolean number = word.length() <= LONGEST_NUMBER;
        boolean digits = Character.isDigit(word.charAt(0));
        for (int k = 0; number && k < word.length(); k++) {
            char letter = word.charAt(k);
            number = Character.isDigit(letter) || letter == '.' || "ivx".indexOf(letter) >= 0
                    || k > 0 && digits && Character.isLetter(letter) && word.length() <= 4;
        }
        return number || lettered;
    }
}
