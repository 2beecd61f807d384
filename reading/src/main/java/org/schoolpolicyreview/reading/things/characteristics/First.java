package org.schoolpolicyreview.reading.things.characteristics;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** The characteristic with which the words of an item or a cell begin. */
final class First {

    private static final int MANY = 3;

    private First() {}

    /** The characteristic with which words begin, after a number or letter, an article, or "their". */
    static Optional<Characteristic> in(String words) {
        List<Token> tokens = Tokens.of(words);
        int at = 0;
        for (int tries = 0; tries < 2 * MANY && at < tokens.size(); tries++) {
            for (Characteristic characteristic : Characteristic.values()) {
                if (Parts.CUES.at(characteristic.word(), tokens, at).isPresent() && isLongest(characteristic, tokens, at)) {
                    return Optional.of(characteristic);
                }
            }
            Optional<CueMatch> before = Parts.CUES.at("before", tokens, at);
            Token token = tokens.get(at);
            if (before.isEmpty() && token.isWord() && token.word().length() > MANY) {
                return Optional.empty();
            }
            at = before.map(CueMatch::to).orElse(at + 1);
        }
        return Optional.empty();
    }

    private static boolean isLongest(Characteristic characteristic, List<Token> tokens, int at) {
        int end = Parts.CUES.at(characteristic.word(), tokens, at).map(CueMatch::to).orElse(at);
        for (Characteristic other : Characteristic.values()) {
            if (other != characteristic && Parts.CUES.at(other.word(), tokens, at).map(CueMatch::to).orElse(at) > end) {
                return false;
            }
        }
        return true;
    }
}
