package org.schoolpolicyreview.reading.values;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.text.Spellings;

/** The words and numbers of a folded sentence, with their places. What stands between them is no word. */
final class Words {

    /**
     * A word or a number.
     *
     * @param text in small letters, without "'s"
     * @param capitals as it stands, without "'s"
     * @param isNumber whether it is of digits alone
     */
    record Word(String text, String capitals, int start, int end, boolean isNumber) {}

    private final String sentence;
    private final List<Word> words = new ArrayList<>();

    private Words(String sentence) {
        this.sentence = sentence;
    }

    static Words of(String sentence) {
        Words words = new Words(sentence);
        int at = 0;
        while (at < sentence.length()) {
            at = words.cut(at);
        }
        return words;
    }

    int size() {
        return words.size();
    }

    Word at(int index) {
        return words.get(index);
    }

    /** The word at an index in small letters, or an empty text before the first and after the last. */
    String text(int index) {
        return index >= 0 && index < words.size() ? words.get(index).text : "";
    }

    /** What stands between a word and the one before it. */
    String gap(int index) {
        return sentence.substring(index == 0 ? 0 : words.get(index - 1).end, words.get(index).start);
    }

    String sentence() {
        return sentence;
    }

    private int cut(int at) {
        char first = sentence.charAt(at);
        if (first == '&') {
            words.add(new Word("and", "and", at, at + 1, false));
            return at + 1;
        }
        if (!Character.isLetterOrDigit(first)) {
            return at + 1;
        }
        boolean number = Character.isDigit(first);
        int end = at + 1;
        while (end < sentence.length() && (Character.isLetterOrDigit(sentence.charAt(end))
                && Character.isDigit(sentence.charAt(end)) == number || !number && isApostrophe(end))) {
            end++;
        }
        int last = end - at > 2 && sentence.startsWith("'s", end - 2) ? end - 2 : end;
        String small = Spellings.small(sentence, at, last);
        boolean alike = small.length() == last - at && sentence.startsWith(small, at);
        words.add(new Word(small, alike ? small : sentence.substring(at, last), at, last, number));
        return end;
    }

    private boolean isApostrophe(int at) {
        return sentence.charAt(at) == '\'' && at + 1 < sentence.length() && Character.isLetter(sentence.charAt(at + 1));
    }
}
