package org.schoolpolicyreview.reading.things.forms;

import java.util.List;
import org.schoolpolicyreview.reading.Span;

/** Finds the name of the body that approves: a board, a committee, a post. */
public final class Bodies {

    private static final PhraseBook BOOK = PhraseBook.beside(Bodies.class, "bodies.txt");
    private static final PhraseBook GOVERN = PhraseBook.beside(Bodies.class, "governing-bodies.txt");
    private static final PhraseBook STOPS = PhraseBook.beside(Bodies.class, "body-ends.txt");
    private static final int LONGEST = 14;

    private Bodies() {}

    /** Whether the words name a body. */
    public static boolean isOne(Words words) {
        return BOOK.speaksOf(words);
    }

    /** Whether the words name a body that governs: a board, a committee, not a post. */
    public static boolean governs(Words words) {
        return GOVERN.has(words, "govern");
    }

    /** Whether a word can be of the name of a body. */
    public static boolean at(Words words, int index) {
        return BOOK.at(words, index).isPresent();
    }

    /** The name that starts at a word, up to a date, a mark or a word that goes on; empty if it names no body. */
    public static Span startingAt(Words words, int index, List<FoundDate> dates) {
        int first = index;
        while (words.word(first).equals("the") || words.word(first).equals("our")) {
            first++;
        }
        int end = first;
        int named = first;
        while (end < Math.min(words.size(), first + LONGEST) && !stops(words, end, first, dates)) {
            named = at(words, end) ? end + 1 : named;
            end++;
        }
        if (named == first) {
            return new Span(0, 0);
        }
        int kept = named;
        while (kept < end && (words.at(kept).capital() || isInside(words, kept) && words.at(kept + 1).capital() && kept + 1 < end)) {
            kept++;
        }
        return new Span(words.at(first).span().start(), words.at(kept - 1).span().end());
    }

    private static boolean stops(Words words, int index, int first, List<FoundDate> dates) {
        Span span = words.at(index).span();
        if (dates.stream().anyMatch(date -> date.span().overlaps(span))) {
            return true;
        }
        String gap = index == first ? " " : words.after(index - 1);
        boolean mark = gap.chars().anyMatch(letter -> ".:;|\u2013\u2014(".indexOf(letter) >= 0);
        boolean comma = gap.contains(",") && !goesOn(words, index);
        return mark || comma || STOPS.at(words, index).isPresent();
    }

    /** "Children, Families and Safeguarding Committee": a capital after the comma, and a body later on. */
    private static boolean goesOn(Words words, int index) {
        return words.at(index).capital() && isOne(Words.of(words.between(index, Math.min(words.size(), index + 6))))
                && !words.word(index).equals("chair");
    }

    /** The name that ends before a word, extended to the left over its adjectives; empty if there is none. */
    public static Span endingBefore(Words words, int index) {
        int last = index - 1;
        if (last < 0 || !at(words, last)) {
            return new Span(0, 0);
        }
        int first = last;
        while (first > 0 && words.after(first - 1).equals(" ") && last - first < LONGEST
                && !Character.isDigit(words.word(first - 1).charAt(0)) && (words.at(first - 1).capital() || at(words, first - 1) || isInside(words, first - 1))) {
            first--;
        }
        if (first > 0 && first < last && Character.isDigit(words.word(first - 1).charAt(0))) {
            first++;
        }
        while (first < last && List.of("the", "our", "of", "and").contains(words.word(first))) {
            first++;
        }
        return new Span(words.at(first).span().start(), words.at(last).span().end());
    }

    /** Whether a word can begin the name of a body: "full governing body". */
    public static boolean isAdjective(String word) {
        return List.of("full", "local", "whole", "joint", "shared", "interim").contains(word);
    }

    private static boolean isInside(Words words, int index) {
        String word = words.word(index);
        return word.equals("of") || word.equals("and") || word.equals("the") || word.equals("full") || word.equals("local");
    }
}
