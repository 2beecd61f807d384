package org.schoolpolicyreview.reading.things.cues;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.schoolpolicyreview.model.text.Spellings;
import org.schoolpolicyreview.reading.Span;

/**
 * The words and signs of a text, in their order. Hyphens part words, apostrophes do not; quotation marks and marks of
 * emphasis are left out, so that {@code "race-related" incident} and {@code race related incident} are one.
 *
 * <p>Immutable. The hashes of the words and of their first letters are kept, as every list of cues asks for them.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {

    private static final String LEFT_OUT = "\"*_†‡`“”„«»";

    private static final String[] SIGNS = IntStream.range(0, 128).mapToObj(sign -> String.valueOf((char) sign)).toArray(String[]::new);

    private final Token[] tokens;
    private final int[] hashes;
    private final int[] letters;
    private final WordMarks marks;
    private final int first;
    private final int size;

    private Tokens(Token[] tokens) {
        this.tokens = tokens;
        first = 0;
        size = tokens.length;
        hashes = new int[size];
        letters = new int[size];
        for (int at = 0; at < size; at++) {
            hashes[at] = tokens[at].word().hashCode();
            letters[at] = WordMarks.lettersOf(tokens[at].word());
        }
        marks = WordMarks.of(hashes, letters);
    }

    private Tokens(Tokens all, int from, int to) {
        tokens = all.tokens;
        hashes = all.hashes;
        letters = all.letters;
        marks = all.marks;
        first = all.first + from;
        size = to - from;
    }

    /** The tokens of a text, in their order. */
    public static List<Token> of(String text) {
        return of(text, List.of(), "");
    }

    /** The tokens of a text between one for its start and one for its end. */
    public static List<Token> edged(String text, String start, String end) {
        List<Token> tokens = of(text);
        Token[] edged = new Token[tokens.size() + 2];
        edged[0] = new Token(start, new Span(0, 0), false);
        System.arraycopy(tokens.toArray(), 0, edged, 1, tokens.size());
        edged[edged.length - 1] = new Token(end, new Span(text.length(), text.length()), false);
        return new Tokens(edged);
    }

    /** The tokens of a text in which each of some stretches counts as one word with a given name. */
    public static List<Token> of(String text, List<Span> stretches, String name) {
        List<Token> tokens = new ArrayList<>(text.length() / 4);
        int next = 0;
        int at = 0;
        while (at < text.length()) {
            if (next < stretches.size() && stretches.get(next).start() <= at) {
                Span stretch = stretches.get(next++);
                if (stretch.end() > at) {
                    tokens.add(new Token(name, stretch, true));
                    at = stretch.end();
                }
                continue;
            }
            int end = wordEnd(text, at);
            if (end > at) {
                tokens.add(new Token(plain(text, at, end), new Span(at, end), true));
                at = end;
                continue;
            }
            char sign = text.charAt(at);
            boolean dash = sign == '-' && (at == 0 || text.charAt(at - 1) == ' ');
            if (dash || !Character.isWhitespace(sign) && sign != '-' && !isApostrophe(sign) && LEFT_OUT.indexOf(sign) < 0) {
                tokens.add(new Token(sign < SIGNS.length ? SIGNS[sign] : String.valueOf(sign), new Span(at, at + 1), false));
            }
            at++;
        }
        return new Tokens(tokens.toArray(new Token[0]));
    }

    /** Some tokens. */
    static Tokens copyOf(List<Token> tokens) {
        return tokens instanceof Tokens known ? known : new Tokens(tokens.toArray(new Token[0]));
    }

    /** The letters of a token, in small letters. */
    String word(int at) {
        return tokens[first + at].word();
    }

    /** The hash of a word. */
    int hash(int at) {
        return hashes[first + at];
    }

    /** What stands for the first two letters of a word. */
    int letters(int at) {
        return letters[first + at];
    }

    /** What stands for the first letter of a word. */
    int letter(int at) {
        return WordMarks.firstOf(letters[first + at]);
    }

    /** Whether a word with one of these marks may be among them, or was among those of which they are some. */
    boolean mayHold(int[] words) {
        return marks.mayHold(words);
    }

    /** The sign at a place, or 0 for a word. */
    char sign(int at) {
        Token token = tokens[first + at];
        return token.isWord() ? 0 : token.word().charAt(0);
    }

    @Override
    public Token get(int at) {
        return tokens[first + Objects.checkIndex(at, size)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Token> subList(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        return from == 0 && to == size ? this : new Tokens(this, from, to);
    }

    @Override
    public void forEach(Consumer<? super Token> action) {
        for (int at = 0; at < size; at++) {
            action.accept(tokens[first + at]);
        }
    }

    @Override
    public Spliterator<Token> spliterator() {
        return Arrays.spliterator(tokens, first, first + size);
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || at > start && isInWord(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean isInWord(String text, int at) {
        return isApostrophe(text.charAt(at)) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static String plain(String text, int start, int end) {
        return Spellings.small(text, start, end).replace('\u2019', '\'').replace('\u2018', '\'');
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '\u2019' || letter == '\u2018';
    }
}
