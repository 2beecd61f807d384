package org.schoolpolicyreview.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Folds one text, from its first letter to its last. */
final class Folding {

    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u02bc\u00b4`\u2032";
    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff";
    private static final String FOOTNOTE_SIGNS = "\u2020\u2021\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    /** Words that keep their hyphen where a line ends after it: "anti-", "self-". */
    private static final Set<String> KEEP_HYPHEN = new HashSet<>(WordList.read(Folding.class, "hyphen-kept.txt"));
    /** "Pre- and post-assessment": the hyphen stands for a word that is left out. */
    private static final Set<String> SHARED_WORD = Set.of("and", "or", "to", "nor", "but");
    /** "Para.4" names a paragraph. */
    private static final Set<String> NUMBERED = Set.of("para", "paras", "sect", "fig", "vol", "art", "reg", "regs", "page");
    private static final int SHORTEST_FOOTNOTED = 3;

    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private int spaceFrom = -1;
    /** Where the address on the web or of an e-mail ends that is being read. */
    private int addressEnd;

    Folding(String original) {
        this.original = original;
        this.starts = new int[original.length() + 8];
        this.ends = new int[original.length() + 8];
    }

    Folded fold() {
        int at = 0;
        while (at < original.length()) {
            at = step(at, original.charAt(at));
        }
        int length = text.length();
        return new Folded(original, text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private int step(int at, char letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            spaceFrom = spaceFrom < 0 ? at : spaceFrom;
            return at + 1;
        }
        if (letter >= '\u0080' && UNSEEN.indexOf(letter) >= 0) {
            return letter == '\u00ad' ? afterSpace(at + 1, at) : at + 1;
        }
        if (letter >= '\u0080' && FOOTNOTE_SIGNS.indexOf(letter) >= 0 || isStar(at, letter) || isDigitAfterStop(at, letter)) {
            return at + 1;
        }
        boolean newWord = text.length() == 0 || spaceFrom >= 0;
        addressEnd = newWord ? addressEnd(at) : addressEnd;
        if (letter == '-' || letter >= '\u0080' && DASHES.indexOf(letter) >= 0) {
            return dash(at);
        }
        if (isFootnoteDigit(at, letter)) {
            put(" ", at, at);
        }
        if (letter < '\u0080' && letter != '`') {
            space(at);
            put(letter, at, at + 1);
        } else {
            put(plain(letter), at, at + 1);
        }
        return at + 1;
    }

    private static String plain(char letter) {
        if (letter >= '\ufb00' && letter <= '\ufb06') {
            return LIGATURES[letter - '\ufb00'];
        }
        return SINGLE_QUOTES.indexOf(letter) >= 0 ? "'" : DOUBLE_QUOTES.indexOf(letter) >= 0 ? "\""
                : letter == '\u2026' ? "..." : String.valueOf(letter);
    }

    /** A dash; one at the end of a line joins the two halves of a word. */
    private int dash(int at) {
        int next = afterSpace(at + 1, at);
        boolean lineEnds = next > at + 1 && original.substring(at, next).indexOf('\n') >= 0;
        boolean inWord = lineEnds && spaceFrom < 0 && !lastWord(text.length()).isEmpty() && Character.isLowerCase(original.charAt(next));
        if (!inWord || SHARED_WORD.contains(wordAt(next))) {
            put("-", at, at + 1);
            return at + 1;
        }
        if (KEEP_HYPHEN.contains(lastWord(text.length()))) {
            put("-", at, next);
        }
        return next;
    }

    /** The place after white space, if a letter follows it. */
    private int afterSpace(int from, int otherwise) {
        int next = from;
        while (next < original.length() && Character.isWhitespace(original.charAt(next))) {
            next++;
        }
        return next < original.length() && Character.isLetter(original.charAt(next)) ? next : otherwise + 1;
    }

    private String wordAt(int from) {
        int end = from;
        while (end < original.length() && Character.isLetter(original.charAt(end))) {
            end++;
        }
        return original.substring(from, end);
    }

    private String lastWord(int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The digit of "record1", which is no part of the word; "KS2", "Y4" and "mp3" are names. */
    private boolean isFootnoteDigit(int at, char letter) {
        return isDigit(letter) && spaceFrom < 0 && at >= addressEnd && isLowerCase(text.substring(Math.max(0, text.length() - SHORTEST_FOOTNOTED)))
                && noteEnd(at) > at;
    }

    /** The digit of "in the log.1 Then": a mark that belongs to no sentence. */
    private boolean isDigitAfterStop(int at, char letter) {
        int length = text.length();
        boolean stop = isDigit(letter) && spaceFrom < 0 && at >= addressEnd && length > SHORTEST_FOOTNOTED
                && text.charAt(length - 1) == '.'
                && isLowerCase(text.substring(length - 1 - SHORTEST_FOOTNOTED, length - 1))
                && !NUMBERED.contains(lastWord(length - 1));
        int end = stop ? noteEnd(at) : at;
        return end > at && (end == original.length() || Character.isWhitespace(original.charAt(end))
                && Character.isUpperCase(original.charAt(Math.min(end + 1, original.length() - 1))));
    }

    private boolean isStar(int at, char letter) {
        return letter == '*' && spaceFrom < 0 && text.length() > 0
                && (at + 1 == original.length() || " \n,.;:)".indexOf(original.charAt(at + 1)) >= 0);
    }

    /** The place after one or two digits that no letter or further digit follows, or the place itself. */
    private int noteEnd(int at) {
        int end = at;
        while (end < original.length() && isDigit(original.charAt(end))) {
            end++;
        }
        return end - at > 2 || end < original.length() && Character.isLetter(original.charAt(end)) ? at : end;
    }

    private static boolean isLowerCase(String letters) {
        return letters.length() == SHORTEST_FOOTNOTED && letters.chars().allMatch(Character::isLowerCase);
    }

    /** The place after an address that starts here; the place itself if none does. */
    private int addressEnd(int at) {
        int end = at;
        boolean address = original.startsWith("www.", at);
        while (end < original.length() && !Character.isWhitespace(original.charAt(end))) {
            address |= original.charAt(end) == '@' || original.charAt(end) == '/' || original.charAt(end) == '_';
            end++;
        }
        return address ? end : at;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Puts one space for the white space before a letter. */
    private void space(int start) {
        if (spaceFrom >= 0) {
            if (text.length() > 0) {
                put(' ', spaceFrom, start);
            }
            spaceFrom = -1;
        }
    }

    private void put(String letters, int start, int end) {
        space(start);
        for (int k = 0; k < letters.length(); k++) {
            put(letters.charAt(k), start, end);
        }
    }

    private void put(char letter, int start, int end) {
        int length = text.length();
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        starts[length] = start;
        ends[length] = end;
        text.append(letter);
    }
}
