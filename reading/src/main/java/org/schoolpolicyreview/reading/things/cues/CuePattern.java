package org.schoolpolicyreview.reading.things.cues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words in their order, with choices, words that may be missing, and short gaps. */
record CuePattern(Cue cue, List<Part> parts) {

    /** What ends a gap: a gap stays within a clause. */
    private static final String ENDS = ".;:?!|";

    /**
     * A part of a pattern.
     *
     * @param choices what may stand there; nothing for a gap
     * @param firsts the words with which the choices begin
     * @param mayBeMissing whether it may be missing
     * @param gap how many tokens may stand there, whatever they are
     * @param overCommas whether a comma may stand in the gap
     */
    record Part(List<Choice> choices, Firsts firsts, boolean mayBeMissing, int gap, boolean overCommas) {

        static Part of(List<List<String>> choices, boolean mayBeMissing) {
            List<Choice> known = choices.stream().map(Choice::of).toList();
            return new Part(known, Firsts.of(known), mayBeMissing, 0, true);
        }

        static Part gap(int tokens, boolean overCommas) {
            return new Part(List.of(), Firsts.ANY, false, tokens, overCommas);
        }

        private boolean endsAt(char sign) {
            return sign != 0 && (ENDS.indexOf(sign) >= 0 || !overCommas && sign == ',');
        }
    }

    /**
     * A way in which a pattern can start.
     *
     * @param pattern the pattern
     * @param choice the words with which it starts
     * @param next the number of the part after them
     * @param firsts the words with which it can go on
     */
    record Start(CuePattern pattern, Choice choice, int next, Firsts firsts) {

        Cue cue() {
            return pattern.cue;
        }

        /** The marks of words of which one must be there too, if any must. */
        int[] needed() {
            return pattern.needed(next);
        }

        /** The number after that of the last token, if the pattern stands at this place and starts so; else -1. */
        int end(Tokens tokens, int at) {
            return choice.stands(tokens, at) ? pattern.end(tokens, at + choice.length(), next) : -1;
        }
    }

    CuePattern {
        parts = List.copyOf(parts);
    }

    /** All ways in which it can start. */
    List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        int number = 0;
        for (boolean more = true; more && number < parts.size(); number++) {
            for (Choice choice : parts.get(number).choices()) {
                starts.add(new Start(this, choice, number + 1, firstsFrom(number + 1)));
            }
            more = parts.get(number).mayBeMissing();
        }
        return starts;
    }

    /** The words with which the parts from a number on can begin: any, if nothing need follow. */
    private Firsts firstsFrom(int number) {
        if (number == parts.size()) {
            return Firsts.ANY;
        }
        Part part = parts.get(number);
        return part.mayBeMissing() ? part.firsts().or(firstsFrom(number + 1)) : part.firsts();
    }

    /** The marks of the words of which one must follow the words before a part: of the part with the fewest; none if none must. */
    private int[] needed(int from) {
        return parts.subList(from, parts.size()).stream().filter(part -> part.gap() == 0 && !part.mayBeMissing())
                .map(Part::choices).min(Comparator.comparingInt(List::size)).stream().flatMap(List::stream)
                .mapToInt(choice -> WordMarks.mark(choice.key())).distinct().toArray();
    }

    /** The number after that of the last token, if the parts from a number on stand at this place; else -1. The longest wins. */
    private int end(Tokens tokens, int at, int number) {
        if (number == parts.size()) {
            return at;
        }
        Part part = parts.get(number);
        if (part.gap() > 0) {
            return endAfterGap(tokens, at, number);
        }
        int longest = part.mayBeMissing() ? end(tokens, at, number + 1) : -1;
        if (part.firsts().mayStand(tokens, at)) {
            for (Choice choice : part.choices()) {
                if (choice.stands(tokens, at)) {
                    longest = Math.max(longest, end(tokens, at + choice.length(), number + 1));
                }
            }
        }
        return longest;
    }

    private int endAfterGap(Tokens tokens, int from, int number) {
        Part gap = parts.get(number);
        int last = Math.min(tokens.size(), from + gap.gap());
        int longest = -1;
        for (int at = from; at <= last; at++) {
            longest = Math.max(longest, end(tokens, at, number + 1));
            if (at < tokens.size() && gap.endsAt(tokens.sign(at))) {
                break;
            }
        }
        return longest;
    }
}
