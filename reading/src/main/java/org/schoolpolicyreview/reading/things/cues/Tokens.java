package org.schoolpolicyreview.reading.things.cues;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.RandomAccess;
import java.util.Spliterator;
import org.schoolpolicyreview.reading.Span;

/**
 * The words and signs of a text, in their order. Hyphens part words, apostrophes do not; quotation marks and marks of
 * emphasis are left out, so that {@code "race-related" incident} and {@code race related incident} are one.
 *
 * <p>Immutable. The hashes of the words and of their first letters are kept, as every list of cues asks for them.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {

    private static final String LEFT_OUT = "\"*_†‡`“”„«»";

    private final Token[] tokens;
    private final int[] hashes;
    private final int[] letters;

    private Tokens(Token[] tokens) {
        this.tokens = tokens;
        hashes = new int[tokens.length];
        letters = new int[tokens.length];
        for (int at = 0; at < tokens.length; at++) {
            hashes[at] = tokens[at].word().hashCode();
            letters[at] = lettersOf(tokens[at].word());
        }
    }

    private Tokens(Tokens all, int from, int to) {
        tokens = Arrays.copyOfRange(all.tokens, from, to);
        hashes = Arrays.copyOfRange(all.hashes, from, to);
        letters = Arrays.copyOfRange(all.letters, from, to);
    }

    /** The tokens of a text, in their order. */
    public static List<Token> of(String text) {
        return of(text, List.of(), "");
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
                tokens.add(new Token(String.valueOf(sign), new Span(at, at + 1), false));
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
        return tokens[at].word();
    }

    /** The hash of a word. */
    int hash(int at) {
        return hashes[at];
    }

    /** What stands for the first two letters of a word. */
    int letters(int at) {
        return letters[at];
    }

    /** What stands for the first letter of a word. */
    int letter(int at) {
        return letters[at] >>> Character.SIZE << Character.SIZE;
    }

    /** What stands for the first two letters of a word, or for its only one. */
    static int lettersOf(String word) {
        int second = word.length() > 1 ? word.charAt(1) : 0;
        return word.isEmpty() ? 0 : word.charAt(0) << Character.SIZE | second;
    }

    @Override
    public Token get(int at) {
        return tokens[at];
    }

    @Override
    public int size() {
        return tokens.length;
    }

    @Override
    public List<Token> subList(int from, int to) {
        return from == 0 && to == tokens.length ? this : new Tokens(this, from, to);
    }

    @Override
    public Spliterator<Token> spliterator() {
        return Arrays.spliterator(tokens);
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
        String word = text.substring(start, end);
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            if (letter > 'z' || letter < 'a' && letter > '9') {
                return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
            }
        }
        return word;
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '\u2019' || letter == '\u2018';
    }
}
