package org.schoolpolicyreview.accuracy.records;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The words of a document in their order, each with its line, so that quotations from its file and quotations from what was
 * read of it can be laid over each other. Case, marks of emphasis, cell borders, apostrophes, comments and targets of links
 * play no part.
 */
public final class DocumentWords {

    private record PlacedWord(String text, int line) {}

    private final List<PlacedWord> words;

    private DocumentWords(List<PlacedWord> words) {
        this.words = words;
    }

    /** The words of a text. */
    public static DocumentWords of(String text) {
        return new DocumentWords(words(text));
    }

    /** Its words, in lower case. */
    public List<String> texts() {
        return words.stream().map(PlacedWord::text).toList();
    }

    /** Every place where a quotation stands; none if its words do not stand there in this order. */
    public WordPlaces everywhere(String quotation) {
        List<String> wanted = of(quotation).texts();
        return WordPlaces.together(starts(wanted).stream().map(at -> WordPlaces.of(at, at + wanted.size())).toList());
    }

    /**
     * The place of a quotation that was read from a block. Where its words do not stand like that, as with a word that is
     * written in two parts, the whole line is taken.
     *
     * @param line the line in which the block begins
     */
    public WordPlaces from(String quotation, int line) {
        List<String> wanted = of(quotation).texts();
        List<Integer> starts = starts(wanted);
        if (starts.isEmpty()) {
            return lines(line, line + 1);
        }
        int start = starts.stream().filter(at -> words.get(at).line() >= line).findFirst().orElse(starts.get(0));
        return WordPlaces.of(start, start + wanted.size());
    }

    /** The words of some lines. */
    WordPlaces lines(int first, int after) {
        return WordPlaces.together(IntStream.range(0, words.size())
                .filter(at -> words.get(at).line() >= first && words.get(at).line() < after)
                .mapToObj(at -> WordPlaces.of(at, at + 1)).toList());
    }

    private List<Integer> starts(List<String> wanted) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; !wanted.isEmpty() && at + wanted.size() <= words.size(); at++) {
            if (standsAt(wanted, at)) {
                starts.add(at);
            }
        }
        return starts;
    }

    private boolean standsAt(List<String> wanted, int at) {
        for (int index = 0; index < wanted.size(); index++) {
            if (!words.get(at + index).text().equals(wanted.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static List<PlacedWord> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        List<PlacedWord> found = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int line = 1;
        for (int at = 0; at <= plain.length(); at++) {
            char letter = at < plain.length() ? plain.charAt(at) : '\n';
            if (Character.isLetterOrDigit(letter)) {
                word.append(letter);
            } else if (!isInsideWord(letter)) {
                if (word.length() > 0) {
                    found.add(new PlacedWord(word.toString().toLowerCase(Locale.ROOT), line));
                    word.setLength(0);
                }
                int after = afterHidden(plain, at);
                line += (int) plain.substring(at, Math.min(plain.length(), Math.max(after, at + 1))).chars()
                        .filter(each -> each == '\n').count();
                at = Math.max(at, after - 1);
            }
        }
        return found;
    }

    /** Apostrophes, soft hyphens and marks of emphasis do not end a word. */
    private static boolean isInsideWord(char letter) {
        return letter == '\'' || letter == '\u2019' || letter == '\u2018' || letter == '\u00ad' || letter == '*';
    }

    /** The place after what is not seen in print: a comment, the target of a link, the mark of a footnote. */
    private static int afterHidden(String text, int at) {
        return text.startsWith("<!--", at) ? after(text, at, "-->")
                : text.startsWith("](", at) ? after(text, at, ")")
                : text.startsWith("[^", at) ? after(text, at, "]") : at;
    }

    private static int after(String text, int at, String end) {
        int found = text.indexOf(end, at);
        return found < 0 ? at : found + end.length();
    }
}
