package org.schoolpolicyreview.reading.things.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.schoolpolicyreview.reading.Span;

/**
 * Cuts a sentence into words and signs. Hyphens part words, apostrophes do not; quotation marks and marks of emphasis are
 * left out, so that {@code "race-related" incident} and {@code race related incident} are one.
 */
public final class Tokens {

    private static final String LEFT_OUT = "\"*_†‡`“”„«»";

    private Tokens() {}

    /** The tokens of a text, in their order. */
    public static List<Token> of(String text) {
        return of(text, List.of(), "");
    }

    /** The tokens of a text in which each of some stretches counts as one word with a given name. */
    public static List<Token> of(String text, List<Span> stretches, String name) {
        List<Token> tokens = new ArrayList<>();
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
                tokens.add(new Token(plain(text.substring(at, end)), new Span(at, end), true));
                at = end;
                continue;
            }
            char sign = text.charAt(at);
            if (!Character.isWhitespace(sign) && sign != '-' && !isApostrophe(sign) && LEFT_OUT.indexOf(sign) < 0) {
                tokens.add(new Token(String.valueOf(sign), new Span(at, at + 1), false));
            } else if (sign == '-' && (at == 0 || text.charAt(at - 1) == ' ')) {
                tokens.add(new Token("-", new Span(at, at + 1), false));
            }
            at++;
        }
        return tokens;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            boolean inner = at > start && isApostrophe(text.charAt(at)) && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at + 1));
            if (!inner && !Character.isLetterOrDigit(text.charAt(at))) {
                break;
            }
            at++;
        }
        return at;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '\u2019' || letter == '\u2018';
    }
}
