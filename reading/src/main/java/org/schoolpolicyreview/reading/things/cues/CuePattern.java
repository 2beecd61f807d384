package org.schoolpolicyreview.reading.things.cues;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words in their order, with choices, words that may be missing, and short gaps. */
record CuePattern(Cue cue, List<Part> parts) {

    /** What ends a gap: a gap stays within a clause. */
    private static final Set<String> ENDS = Set.of(".", ";", ":", "?", "!", "|");

    /**
     * A part of a pattern.
     *
     * @param choices the words that may stand there, each one word or several; empty for a gap
     * @param mayBeMissing whether it may be missing
     * @param gap how many tokens may stand there, whatever they are
     */
    record Part(List<List<String>> choices, boolean mayBeMissing, int gap) {}

    CuePattern {
        parts = List.copyOf(parts);
    }

    /** The words it can begin with; a word with a star stands for all that begin so. */
    Set<String> beginnings() {
        Set<String> words = new HashSet<>();
        for (Part part : parts) {
            part.choices().forEach(choice -> words.add(choice.get(0)));
            if (!part.mayBeMissing()) {
                break;
            }
        }
        return words;
    }

    /** The number after that of the last token, if it stands at this place; else -1. The longest wins. */
    int end(List<Token> tokens, int at) {
        return end(tokens, at, 0);
    }

    private int end(List<Token> tokens, int at, int number) {
        if (number == parts.size()) {
            return at;
        }
        Part part = parts.get(number);
        int longest = part.mayBeMissing() ? end(tokens, at, number + 1) : -1;
        if (part.gap() > 0) {
            int to = at;
            for (int skipped = 0; skipped <= part.gap() && to <= tokens.size(); skipped++, to++) {
                longest = Math.max(longest, end(tokens, to, number + 1));
                if (to == tokens.size() || ENDS.contains(tokens.get(to).word())) {
                    break;
                }
            }
            return longest;
        }
        for (List<String> choice : part.choices()) {
            if (stands(choice, tokens, at)) {
                longest = Math.max(longest, end(tokens, at + choice.size(), number + 1));
            }
        }
        return longest;
    }

    private static boolean stands(List<String> choice, List<Token> tokens, int at) {
        if (at + choice.size() > tokens.size()) {
            return false;
        }
        for (int word = 0; word < choice.size(); word++) {
            String wanted = choice.get(word);
            String there = tokens.get(at + word).word();
            boolean fits = wanted.length() > 1 && wanted.endsWith("*")
                    ? there.startsWith(wanted.substring(0, wanted.length() - 1)) : there.equals(wanted);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
