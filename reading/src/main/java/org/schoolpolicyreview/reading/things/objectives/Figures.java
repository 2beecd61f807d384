package org.schoolpolicyreview.reading.things.objectives;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Finds where an objective starts from and what it is to reach: "from 38% up to 57%", "at least ten", "no gap". */
final class Figures {

    private static final CueList CUES = CueList.read(Figures.class, "values.txt");
    private static final Set<String> STOPS = Set.of("by", ",", ";", ".", "(", ")", "which", "while", "and", "|", ":", "to", "up");
    private static final Set<String> UNITS = Set.of("%", "per", "percent", "percentage", "points");
    private static final int STRETCH = 12;
    private static final int NEAR = 5;
    private static final int SAME_SENTENCE = 14;

    private final String text;
    private final List<Token> tokens;
    private final Numbers numbers;

    Figures(String text) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.numbers = new Numbers(tokens);
    }

    /** Whether there is a figure at all: a number that is no date, no year group and no paragraph. */
    static boolean in(String text) {
        Figures figures = new Figures(text);
        return figures.numbers.next(0, figures.tokens.size()) >= 0;
    }

    /** The value before "to". */
    Optional<String> from() {
        int to = upTo();
        int figure = to < 0 ? -1 : startBefore(to);
        if (figure >= 0) {
            return Optional.of(stretch(figure, to));
        }
        for (CueMatch cue : CUES.of("baseline-before", tokens)) {
            int before = numbers.next(Math.max(0, cue.from() - SAME_SENTENCE), cue.from());
            if (before >= 0 && !stops(before, cue.from()) && !aims(before)) {
                return Optional.of(stretch(before, tokens.size()));
            }
        }
        for (CueMatch cue : CUES.of("baseline", tokens)) {
            int after = numbers.next(cue.to(), Math.min(tokens.size(), cue.to() + NEAR));
            if (after >= 0 && !aims(after)) {
                return Optional.of(stretch(after, tokens.size()));
            }
            int before = numbers.next(Math.max(0, cue.from() - SAME_SENTENCE), cue.from());
            if (before >= 0 && !stops(before, cue.from()) && !aims(before)) {
                return Optional.of(stretch(before, tokens.size()));
            }
        }
        for (int at = 0; at + 2 < tokens.size(); at++) {
            if (numbers.isYear(at) && tokens.get(at + 1).word().equals(":") && numbers.isFigure(at + 2)) {
                return Optional.of(stretch(at + 2, tokens.size()));
            }
        }
        return inBrackets();
    }

    /** "(64% in June 2026)", "(58%, autumn survey 2025)": a figure and its year. */
    private Optional<String> inBrackets() {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            int figure = tokens.get(at).word().equals("(") && numbers.isFigure(at + 1) ? at + 1 : -1;
            for (int year = figure + 1; figure > 0 && year < Math.min(tokens.size(), figure + STRETCH); year++) {
                if (tokens.get(year).word().equals(")")) {
                    break;
                }
                if (numbers.isYear(year)) {
                    return Optional.of(stretch(figure, tokens.size()));
                }
            }
        }
        return Optional.empty();
    }

    /** The value to be reached, with a number or without. */
    Optional<String> target() {
        int to = upTo();
        if (to >= 0) {
            return Optional.of(stretch(to + 1, tokens.size()));
        }
        for (CueMatch cue : CUES.of("target-lead", tokens)) {
            int figure = numbers.next(cue.to(), Math.min(tokens.size(), cue.to() + NEAR));
            if (figure >= 0 && !stops(cue.to(), figure)) {
                return Optional.of(stretch(figure, tokens.size()));
            }
        }
        for (CueMatch cue : CUES.of("target", tokens)) {
            // "70% reach the standard (52% in 2024)": the figure before the word.
            int share = cue.from() > 1 && UNITS.contains(tokens.get(cue.from() - 1).word()) ? cue.from() - 2 : -1;
            if (share >= 0 && numbers.isFigure(share) && tokens.get(cue.from()).word().startsWith("reach")) {
                return Optional.of(stretch(share, tokens.size()));
            }
            int figure = numbers.next(cue.from(), Math.min(tokens.size(), cue.to() + NEAR));
            if (figure >= 0 && !stops(cue.to(), figure)) {
                return Optional.of(stretch(Math.min(cue.from(), figure), tokens.size()));
            }
            int before = cue.from() - NEAR < 0 ? numbers.next(0, cue.from()) : numbers.next(cue.from() - NEAR, cue.from());
            if (before >= 0 && text.startsWith("or ", tokens.get(cue.from()).span().start())) {
                return Optional.of(stretch(before, tokens.size()));
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            boolean sentenceStart = at == 0 || tokens.get(at - 1).word().equals(".");
            int figure = sentenceStart && tokens.get(at).word().equals("by")
                    ? numbers.next(at, Math.min(tokens.size(), at + SAME_SENTENCE)) : -1;
            if (figure >= 0) {
                return Optional.of(stretch(figure, tokens.size()));
            }
        }
        int change = change();
        if (change >= 0) {
            return Optional.of(stretch(change, tokens.size()));
        }
        return CUES.of("target-words", tokens).stream().findFirst().map(cue -> stretch(cue.from(), tokens.size()));
    }

    /** The figure in "reduce suspensions by 20%" and in "80% of families will agree"; -1 if there is none. */
    private int change() {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            boolean unit = at + 2 < tokens.size() && (UNITS.contains(tokens.get(at + 2).word()));
            if (tokens.get(at).word().equals("by") && numbers.isFigure(at + 1) && unit) {
                return at + 1;
            }
        }
        for (CueMatch will : CUES.of("will-be", tokens)) {
            int figure = numbers.next(Math.max(0, will.from() - STRETCH), will.from());
            if (figure >= 0 && !stops(figure, will.from()) && will.from() - figure <= STRETCH) {
                return figure;
            }
        }
        return -1;
    }

    /** The first share or number of points, or else the first figure; empty if there is none. */
    Optional<String> first() {
        int figure = numbers.next(0, tokens.size());
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (UNITS.contains(tokens.get(at + 1).word()) && numbers.isFigure(at)) {
                figure = at;
                break;
            }
        }
        return figure < 0 ? Optional.empty() : Optional.of(stretch(figure, tokens.size()));
    }

    /** The figure with which the words begin, a short name before them aside: "Belonging. 90% of pupils agree". */
    Optional<String> opening() {
        int figure = numbers.next(0, Math.min(tokens.size(), NEAR));
        boolean opens = figure == 0 || figure > 0 && tokens.get(figure - 1).word().equals(".");
        return opens ? Optional.of(stretch(figure, tokens.size())) : Optional.empty();
    }

    /** The "to" that stands before a value to be reached. */
    private int upTo() {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (!tokens.get(at).word().equals("to")) {
                continue;
            }
            // "to the school average of 41%"
            int near = at + (tokens.get(at + 1).word().equals("the") ? 2 * NEAR : NEAR);
            int figure = numbers.next(at + 1, Math.min(tokens.size(), near));
            boolean words = CUES.of("target-words", tokens.subList(at, Math.min(tokens.size(), at + 2))).size() > 0
                    || CUES.at("target-words", tokens, at + 1).isPresent() && lastBefore(at) >= 0;
            boolean verb = figure > at + 1 && !CUES.at("target", tokens, at + 1).isPresent()
                    && !Set.of("about", "around", "the", "a", "over", "and").contains(tokens.get(at + 1).word());
            if (words || figure >= 0 && !verb) {
                return at;
            }
        }
        return -1;
    }

    /** The figure after "from"; without a "from" the nearest before "to". */
    private int startBefore(int to) {
        for (int at = to - 1; at >= 0; at--) {
            int figure = tokens.get(at).word().equals("from") ? numbers.next(at + 1, Math.min(to, at + NEAR)) : -1;
            if (figure >= 0) {
                return figure;
            }
        }
        return lastBefore(to);
    }

    private int lastBefore(int end) {
        for (int at = end - 1; at >= 0; at--) {
            boolean isEnd = tokens.get(at).word().equals(".") && at + 1 < tokens.size()
                    && tokens.get(at + 1).span().start() > tokens.get(at).span().end();
            if (isEnd) {
                return -1;
            }
            boolean decimal = at > 1 && tokens.get(at - 1).word().equals(".") && numbers.isNumber(at - 2);
            if (!decimal && numbers.isFigure(at) && (at == 0 || !Set.of("(", "to").contains(tokens.get(at - 1).word()))) {
                return at;
            }
        }
        return -1;
    }

    private boolean aims(int figure) {
        return figure > 0 && CUES.of("target", tokens.subList(Math.max(0, figure - 3), figure)).size() > 0;
    }

    private boolean stops(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean end = tokens.get(at).word().equals(".") && tokens.get(at + 1).span().start() > tokens.get(at).span().end();
            if (end || tokens.get(at).word().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** A short stretch of the text from a token on. */
    private String stretch(int from, int limit) {
        int end = from + 1;
        while (end < Math.min(limit, Math.min(tokens.size(), from + STRETCH))) {
            boolean decimal = tokens.get(end).word().equals(".") && end + 1 < tokens.size()
                    && tokens.get(end + 1).span().start() == tokens.get(end).span().end();
            if (STOPS.contains(tokens.get(end).word()) && !decimal) {
                break;
            }
            end++;
        }
        return new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end()).of(text);
    }
}
