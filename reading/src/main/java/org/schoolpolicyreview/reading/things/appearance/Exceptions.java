package org.schoolpolicyreview.reading.things.appearance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Knows exceptions from rules on dress: that one is made, on what grounds, how it is asked for, and what it covers. */
final class Exceptions {

    private static final CueList LIST = CueList.read(Exceptions.class, "exceptions.txt");

    private Exceptions() {}

    /** The grounds that a sentence names; an Act that stands beside one of them is none of its own. */
    static Set<String> grounds(List<Token> sentence) {
        Set<String> grounds = new LinkedHashSet<>();
        for (CueMatch match : LIST.in(sentence)) {
            if (match.cue().scope().equals("ground")) {
                grounds.add(match.cue().name());
            }
        }
        if (grounds.size() > 1 && !has("protected", sentence)) {
            grounds.remove("act");
        }
        return grounds;
    }

    /** Whether a sentence makes an exception; one from tying hair back needs no ground. */
    static boolean isMade(List<Token> sentence, boolean onHair) {
        boolean made = has("exception", sentence) && !grounds(sentence).isEmpty() || onHair && has("suit", sentence)
                || has("groundless", sentence);
        return made && !isRefused(sentence);
    }

    /** Whether it says that an exception may be asked for, whatever the ground; in a policy on uniform that is one. */
    static boolean canBeAskedFor(List<Token> sentence) {
        return has("asked-for", sentence) && !isRefused(sentence);
    }

    /** Whether it says whom to ask about what a list leaves open. */
    static boolean isOnTheUnlisted(List<Token> sentence) {
        return has("unlisted", sentence);
    }

    /** Whether it is on clothes alone. */
    static boolean isOnClothes(List<Token> sentence) {
        return has("clothes", sentence);
    }

    /** Whether it says that none is made; "no family is refused an exception" does not. */
    static boolean isRefused(List<Token> sentence) {
        return has("refused", sentence) && !has("not-refused", sentence);
    }

    /** Whether words take it back: it was so once, is only hoped for, or hardly ever happens. */
    static boolean isTakenBack(List<Token> sentence) {
        return has("taken-back", sentence);
    }

    /** Whether it says how to ask. */
    static boolean saysHowToAsk(List<Token> sentence) {
        return has("how", sentence) && !has("not-how", sentence);
    }

    /** Whether it covers every rule, and not one. */
    static boolean coversAnyRule(List<Token> sentence) {
        return has("any-rule", sentence);
    }

    /** Whether the words speak of faith or culture. */
    static boolean speakOfFaith(String words) {
        Set<String> grounds = grounds(Tokens.of(words));
        return grounds.contains("religion") || grounds.contains("culture");
    }

    /** Whether the words speak of uniform or dress. */
    static boolean speakOfUniform(String words) {
        return speakOfUniform(Tokens.of(words));
    }

    /** The same, of words that have been cut. */
    static boolean speakOfUniform(List<Token> words) {
        return has("uniform", words);
    }

    private static boolean has(String name, List<Token> tokens) {
        return !LIST.of(name, tokens).isEmpty();
    }
}
