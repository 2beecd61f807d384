package org.schoolpolicyreview.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/**
 * The terms of one text. Its headings, opening lines and column heads stand around many sentences, and each sentence before
 * the next: of each they are read once. For one text and one thread.
 */
final class TextTerms {

    private final Map<String, Terms> around = new HashMap<>();
    private @Nullable Sentence last;
    private Terms ofLast = new Terms(List.of(), new String[0], List.of());

    /** Those of a sentence; those of the last one that was asked for are kept. */
    Terms of(Sentence sentence) {
        if (sentence != last) {
            ofLast = Terms.of(sentence.tokens());
            last = sentence;
        }
        return ofLast;
    }

    /** Those of a heading, an opening line or a column head. */
    Terms of(String line) {
        return around.computeIfAbsent(line, text -> Terms.of(Tokens.of(text)));
    }
}
