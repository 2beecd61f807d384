package org.schoolpolicyreview.reading.things.objectives;

import java.util.List;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Tells whether words name what is counted, how it is counted, or who is. */
final class Countable {

    private static final CueList CUES = CueList.read(Countable.class, "values.txt");
    private static final int NEAR = 5;

    private Countable() {}

    /** Whether the words name something that can be counted. */
    static boolean canBeCounted(String text) {
        return !CUES.of("countable", Tokens.of(text)).isEmpty();
    }

    /** Whether the words name the count itself: a share, a survey, a register. */
    static boolean saysHowItIsCounted(String text) {
        return !CUES.of("instrument", Tokens.of(text)).isEmpty();
    }

    /** Whether the words name those of whom a share is meant: "Pupils from ... who choose an adult they would tell". */
    static boolean saysWhoIsCounted(String text) {
        List<Token> tokens = Tokens.of(text);
        boolean clause = tokens.size() > NEAR && CUES.of("of-whom", tokens).stream().anyMatch(match -> match.from() == 0);
        return clause && CUES.of("will-be", tokens).stream().noneMatch(match -> match.from() < NEAR);
    }
}
