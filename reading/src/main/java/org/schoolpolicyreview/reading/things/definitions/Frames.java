package org.schoolpolicyreview.reading.things.definitions;

import java.util.List;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/**
 * Words around a definition that leave a doubt whether it holds: of a previous policy, of others, a plan, for some pupils
 * only, or taken back in the next sentence.
 */
final class Frames {

    private static final CueList CUES = CueList.read(Frames.class, "frames.txt");

    private Frames() {}

    /** Whether the rest of the sentence of a definition leaves a doubt. */
    static boolean doubtIn(Sentence sentence, Span meaning) {
        List<Token> tokens = sentence.tokens();
        List<Token> before = tokens.stream().filter(token -> token.span().end() <= meaning.start()).toList();
        List<Token> after = tokens.stream().filter(token -> token.span().start() >= meaning.start()).toList();
        return has("before", before.stream().anyMatch(Token::isWord) ? before : tokens) || has("after", after);
    }

    /** Whether a sentence speaks for some pupils only, or on somebody's agreement. */
    static boolean isConditional(Sentence sentence) {
        return has("after", sentence.tokens());
    }

    /** Whether a sentence takes back what was said before it. */
    static boolean takesBack(Sentence next) {
        return has("back", Tokens.of(next.text()));
    }

    private static boolean has(String name, List<Token> tokens) {
        return !CUES.of(name, tokens).isEmpty();
    }
}
