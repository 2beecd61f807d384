package org.schoolpolicyreview.reading.things.cues;

import java.util.List;

/**
 * Words that stand side by side, one of the choices at a place of a pattern: "act", "code of practice", "relig*".
 *
 * @param words the words, without the star
 * @param begins of each, whether it stands for all words that begin so
 * @param key the hash of the first word, or what stands for its first letters
 */
record Choice(String[] words, boolean[] begins, int key) {

    static Choice of(List<String> written) {
        String[] words = new String[written.size()];
        boolean[] begins = new boolean[written.size()];
        for (int number = 0; number < words.length; number++) {
            String word = written.get(number);
            begins[number] = word.length() > 1 && word.endsWith("*");
            words[number] = begins[number] ? word.substring(0, word.length() - 1) : word;
        }
        return new Choice(words, begins, begins[0] ? WordMarks.lettersOf(words[0]) : words[0].hashCode());
    }

    /** Whether its first word is only a beginning. */
    boolean isBeginning() {
        return begins[0];
    }

    int length() {
        return words.length;
    }

    /** Whether it stands at a token. */
    boolean stands(Tokens tokens, int at) {
        if (at + words.length > tokens.size() || key != (!begins[0] ? tokens.hash(at)
                : words[0].length() > 1 ? tokens.letters(at) : tokens.letter(at))) {
            return false;
        }
        for (int number = 0; number < words.length; number++) {
            String word = tokens.word(at + number);
            if (begins[number] ? !word.startsWith(words[number]) : !word.equals(words[number])) {
                return false;
            }
        }
        return true;
    }
}
