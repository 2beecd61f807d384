package org.schoolpolicyreview.finding;

import java.util.List;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;

/**
 * What the finder goes by of a text, whether it is weighed itself or stands around what is weighed.
 *
 * @param tokens its tokens
 * @param stems the stem of each
 * @param concepts the concepts that it names, by where they start
 */
record Terms(List<Token> tokens, String[] stems, List<CueMatch> concepts) {

    /** The stem of a number, by how many digits it has. */
    private static final String[] NUMBERS = {"#0", "#1", "#2", "#3", "#4", "#5"};

    static Terms of(List<Token> tokens) {
        String[] stems = new String[tokens.size()];
        for (int at = 0; at < stems.length; at++) {
            stems[at] = stem(tokens.get(at));
        }
        return new Terms(tokens, stems, Concepts.in(tokens));
    }

    /** The stem of a word, or how many digits a number has. */
    static String stem(Token token) {
        String word = token.word();
        return Character.isDigit(word.charAt(0)) ? NUMBERS[Math.min(word.length(), NUMBERS.length - 1)] : Stems.of(word);
    }
}
