package org.schoolpolicyreview.reading.things.appearance;

import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.AppearanceRule;
import org.schoolpolicyreview.reading.things.cues.Token;

/** Knows what "they" are in a rule: the styles and coverings of the rules before it in its paragraph. */
final class SpokenOf {

    private static final Set<String> THESE = Set.of("they", "they're", "them", "it", "it's", "these", "those", "one", "ones");
    /** So early in its sentence "they" stands for what was named before. */
    private static final int EARLY = 6;

    private Set<String> styles = Set.of();
    private int block = -1;

    /** What a sentence that names no style itself speaks of; empty if it takes up nothing. */
    Set<String> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean takesUp = tokens.stream().limit(EARLY).anyMatch(token -> THESE.contains(token.word()));
        return takesUp && sentence.quotation().block() == block && !Styles.named(sentence.tokens()) ? styles : Set.of();
    }

    /** Remembers what a sentence spoke of; one without a rule breaks off, as "they" may be its own. */
    void after(Sentence sentence, List<AppearanceRule> rules) {
        Set<String> named = Styles.in(sentence.tokens(), false);
        boolean part = !sentence.text().isEmpty() && Character.isLowerCase(sentence.text().charAt(0));
        boolean goesOn = sentence.quotation().block() == block && (part || !rules.isEmpty());
        styles = !named.isEmpty() ? named : goesOn ? styles : Set.of();
        block = sentence.quotation().block();
    }
}
