package org.schoolpolicyreview.reading.things.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words in their order, with choices, words that may be missing, and short gaps. */
record CuePattern(Cue cue, List<Part> parts) {

    /** What ends a gap: a gap stays within a clause. */
    private static final Set<String> ENDS = Set.of(".", ";", ":", "?", "!", "|");

    /**
     * A part of a pattern.
     *
     * @param choices what may stand there, each choice one word or several; empty for a gap
     * @param byWord the choices by their first word, besides those of which it is only a beginning
     * @param byBeginning the choices whose first word is only a beginning
     * @param mayBeMissing whether it may be missing
     * @param gap how many tokens may stand there, whatever they are
     * @param overCommas whether a comma may stand in the gap
     */
    record Part(List<List<Word>> choices, WordIndex<List<Word>> byWord, List<List<Word>> byBeginning,
            boolean mayBeMissing, int gap, boolean overCommas) {

        static Part of(List<List<String>> choices, boolean mayBeMissing) {
            List<List<Word>> words = choices.stream().map(choice -> choice.stream().map(Word::of).toList()).toList();
            Map<Boolean, List<List<Word>>> byKind = words.stream()
                    .collect(Collectors.partitioningBy(choice -> choice.get(0).isBeginning()));
            return new Part(words, new WordIndex<>(byKind.get(false).stream()
                    .collect(Collectors.groupingBy(choice -> choice.get(0).text()))), byKind.get(true), mayBeMissing, 0, true);
        }

        static Part gap(int tokens, boolean overCommas) {
            return new Part(List.of(), new WordIndex<>(Map.of()), List.of(), false, tokens, overCommas);
        }

        private boolean endsAt(String word) {
            return ENDS.contains(word) || !overCommas && word.equals(",");
        }
    }

    /**
     * A word of a pattern.
     *
     * @param text the word, or how it begins
     * @param isBeginning whether it stands for all words that begin so
     */
    record Word(String text, boolean isBeginning) {

        static Word of(String written) {
            boolean star = written.length() > 1 && written.endsWith("*");
            return new Word(star ? written.substring(0, written.length() - 1) : written, star);
        }

        boolean fits(String word) {
            return isBeginning ? word.startsWith(text) : word.equals(text);
        }
    }

    CuePattern {
        parts = List.copyOf(parts);
    }

    /**
     * A way in which a pattern can start.
     *
     * @param pattern the pattern
     * @param choice the words with which it starts
     * @param next the number of the part after them
     */
    record Start(CuePattern pattern, List<Word> choice, int next) {

        Cue cue() {
            return pattern.cue;
        }

        /** The number after that of the last token, if the pattern stands at this place and starts so; else -1. */
        int end(Tokens tokens, int at) {
            return stands(choice, tokens, at) ? pattern.end(tokens, at + choice.size(), next) : -1;
        }
    }

    /** All ways in which it can start. */
    List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        for (int number = 0; number < parts.size(); number++) {
            for (List<Word> choice : parts.get(number).choices()) {
                starts.add(new Start(this, choice, number + 1));
            }
            if (!parts.get(number).mayBeMissing()) {
                break;
            }
        }
        return starts;
    }

    /** The number after that of the last token, if the parts from a number on stand at this place; else -1. The longest wins. */
    private int end(Tokens tokens, int at, int number) {
        if (number == parts.size()) {
            return at;
        }
        Part part = parts.get(number);
        int longest = part.mayBeMissing() ? end(tokens, at, number + 1) : -1;
        if (part.gap() > 0) {
            int to = at;
            for (int skipped = 0; skipped <= part.gap() && to <= tokens.size(); skipped++, to++) {
                longest = Math.max(longest, end(tokens, to, number + 1));
                if (to == tokens.size() || part.endsAt(tokens.word(to))) {
                    break;
                }
            }
            return longest;
        }
        if (at < tokens.size()) {
            longest = Math.max(longest, end(part.byWord().at(tokens.word(at)), tokens, at, number));
            longest = Math.max(longest, end(part.byBeginning(), tokens, at, number));
        }
        return longest;
    }

    /** The same, if one of some choices stands at this place. */
    private int end(List<List<Word>> choices, Tokens tokens, int at, int number) {
        int longest = -1;
        for (List<Word> choice : choices) {
            if (stands(choice, tokens, at)) {
                longest = Math.max(longest, end(tokens, at + choice.size(), number + 1));
            }
        }
        return longest;
    }

    private static boolean stands(List<Word> choice, Tokens tokens, int at) {
        if (at + choice.size() > tokens.size()) {
            return false;
        }
        for (int word = 0; word < choice.size(); word++) {
            if (!choice.get(word).fits(tokens.word(at + word))) {
                return false;
            }
        }
        return true;
    }
}
