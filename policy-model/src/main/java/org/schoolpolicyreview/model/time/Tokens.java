package org.schoolpolicyreview.model.time;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.schoolpolicyreview.model.text.Spellings;

/**
 * A text cut into words, numbers and marks, so that it can be read from left to right.
 *
 * <p>All reading of words in this package goes over tokens and looks a few of them ahead, never over a pattern that
 * can run wild, so that the time it takes grows with the length of the text and no faster. Numbers are of the digits
 * 0 to 9 only: nobody's calendar is guessed from other scripts.
 */
final class Tokens {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String HYPHENS = "-\u2010\u2011";
    /** Those of a text without any. */
    static final Tokens NONE = new Tokens("");

    private static final String QUOTES = "'\u2018\u2019\u02bc\u00b4`";

    private static final String[] MARKS = IntStream.range(0, 128).mapToObj(mark -> plain(String.valueOf((char) mark)))
            .toArray(String[]::new);

    private final String text;
    private final ArrayList<Token> tokens = new ArrayList<>();
    private final Token none;
    /** For each token, the index of the first number from it on. */
    private int[] numbers = {};

    private Tokens(String text) {
        this.text = text;
        this.none = new Token(Token.Kind.NONE, "", text.length(), text.length(), false, false);
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.cut();
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The token at an index; a token of kind NONE before the first and after the last. */
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : none;
    }

    /** Whether a number stands at this index or within so many tokens after it. */
    boolean hasNumber(int index, int within) {
        return index >= 0 && index < numbers.length && numbers[index] - index <= within;
    }

    /** The text from the start of one token to the end of the token before another, exactly as written. */
    String text(int first, int end) {
        return end <= first ? "" : text.substring(at(first).start(), at(end - 1).end());
    }

    /** True if the words stand at this index, one after another. */
    boolean has(int index, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!at(index + k).is(words[k])) {
                return false;
            }
        }
        return true;
    }

    /** True if what starts at this index is not the tail of something longer, such as a number with a point. */
    boolean startsClean(int index) {
        Token before = at(index - 1);
        if (!at(index).glued() || before.isNone()) {
            return true;
        }
        return before.isMark() && "([{:;,'\"\u201c*|_>".contains(before.text())
                && !(before.glued() && at(index - 2).isNumber());
    }

    /** True if what ends before this index is not the head of something longer, such as "2010s" or "24.5". */
    boolean endsClean(int index) {
        Token after = at(index);
        if (after.isNone() || !after.glued()) {
            return true;
        }
        if (Character.getType(after.text().charAt(0)) == Character.CONTROL) {
            return false;
        }
        boolean numberFollows = at(index + 1).isNumber() && at(index + 1).glued();
        return after.isMark() && !after.is("%") && !(numberFollows && "-/.,:".contains(after.text()));
    }

    private void cut() {
        int at = 0;
        boolean glued = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isHyphenInWord(at)) {
                glued = false;
                at++;
                continue;
            }
            Token.Kind kind = kind(c);
            int end = endOfToken(kind, at);
            tokens.add(new Token(kind, plain(kind, at, end), at, end, glued, Character.isUpperCase(c)));
            glued = true;
            at = end;
        }
        numbers = new int[tokens.size()];
        int number = Integer.MAX_VALUE;
        for (int index = tokens.size() - 1; index >= 0; index--) {
            number = tokens.get(index).isNumber() ? index : number;
            numbers[index] = number;
        }
    }

    private int endOfToken(Token.Kind kind, int start) {
        int end = start + 1;
        while (kind != Token.Kind.MARK && end < text.length() && (kind(text.charAt(end)) == kind
                || kind == Token.Kind.WORD && isApostropheInWord(end))) {
            end++;
        }
        return end;
    }

    private String plain(Token.Kind kind, int start, int end) {
        return switch (kind) {
            case WORD -> Spellings.small(text, start, end);
            case MARK -> text.charAt(start) < MARKS.length ? MARKS[text.charAt(start)] : plain(text.substring(start, end));
            default -> text.substring(start, end);
        };
    }

    private static String plain(String written) {
        return DASHES.contains(written) ? "-" : QUOTES.contains(written) ? "'" : written;
    }

    private boolean isApostropheInWord(int at) {
        return QUOTES.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    /** "half-termly", "3-yearly" and "Sep-24" are read as two words; the dash of "2023-24" is a mark. */
    private boolean isHyphenInWord(int at) {
        if (HYPHENS.indexOf(text.charAt(at)) < 0 || at == 0 || at + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return Character.isLetter(before) && (Character.isLetter(after) || isDigit(after))
                || isDigit(before) && Character.isLetter(after);
    }

    private static Token.Kind kind(char c) {
        return isDigit(c) ? Token.Kind.NUMBER : Character.isLetter(c) ? Token.Kind.WORD : Token.Kind.MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
