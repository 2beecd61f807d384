package org.schoolpolicyreview.reading.things.forms;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.text.Spellings;
import org.schoolpolicyreview.reading.Span;

/** The words of a text, in lower case, each with its place. Marks and hyphens part words; an apostrophe inside does not. */
public final class Words {

    /**
     * A word.
     *
     * @param text in lower case; empty beyond the ends of the text
     * @param span where it stands
     * @param capital whether it has a capital letter
     */
    public record Word(String text, Span span, boolean capital) {
        private static final Word NONE = new Word("", new Span(0, 0), false);
    }

    private final String text;
    private final List<Word> words;

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** Cuts a text into words. */
    public static Words of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** Cuts the start of a text into words, no more than so many. */
    static Words of(String text, int most) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length() && words.size() < most; at++) {
            boolean inside = at < text.length() && isInside(text, at, start >= 0);
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(new Word(Spellings.small(text, start, at).replace('\u2019', '\''), new Span(start, at), Character.isUpperCase(text.charAt(start))));
                start = -1;
            }
        }
        return new Words(text, words);
    }

    private static boolean isInside(String text, int at, boolean within) {
        char letter = text.charAt(at);
        boolean apostrophe = letter == '\'' || letter == '\u2019';
        return Character.isLetterOrDigit(letter)
                || apostrophe && within && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /** How many words. */
    public int size() {
        return words.size();
    }

    /** A word; one without letters beyond the ends. */
    public Word at(int index) {
        return index < 0 || index >= words.size() ? Word.NONE : words.get(index);
    }

    /** The lower-case letters of a word; empty beyond the ends. */
    public String word(int index) {
        return at(index).text();
    }

    /** The number of the first word that starts at or after a place of the text. */
    public int indexAt(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The text as it was given, between the start of one word and the end of the word before another. */
    public String between(int from, int to) {
        return from >= to ? "" : text.substring(at(from).span().start(), at(to - 1).span().end());
    }

    /** What stands between a word and the next: spaces and marks. */
    public String after(int index) {
        int from = index < 0 ? 0 : at(index).span().end();
        int to = index + 1 < words.size() ? at(index + 1).span().start() : text.length();
        return text.substring(Math.min(from, to), to);
    }

    /** The text. */
    public String text() {
        return text;
    }
}
