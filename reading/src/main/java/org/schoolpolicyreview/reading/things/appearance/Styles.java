package org.schoolpolicyreview.reading.things.appearance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Finds the styles and coverings that words name, by the ids of the lexicon. */
final class Styles {

    private static final CueList LIST = CueList.read(Styles.class, "styles.txt");
    /** Under a heading on hair these speak of it. */
    private static final Set<String> STYLE_WORDS = Set.of("style", "styles", "styled", "haircolour");

    private Styles() {}

    /** Whether the words name hair or a style or covering that is nothing else. */
    static boolean named(String text) {
        return named(Tokens.of(text));
    }

    /** The same, of words that have been cut. */
    static boolean named(List<Token> tokens) {
        return LIST.in(tokens).stream().anyMatch(match -> !isWeak(match));
    }

    /**
     * The styles in a stretch of tokens.
     *
     * @param onHair whether it is known that they speak of hair or faith, so that words of many meanings count too
     */
    static Set<String> in(List<Token> tokens, boolean onHair) {
        Set<String> ids = new LinkedHashSet<>();
        List<CueMatch> matches = matches(tokens);
        boolean known = onHair || matches.stream().anyMatch(match -> !isWeak(match));
        for (CueMatch match : matches) {
            if (!isWeak(match) || known) {
                ids.add(match.cue().name());
            }
        }
        if (onHair && ids.isEmpty() && tokens.stream().anyMatch(token -> STYLE_WORDS.contains(token.word()))) {
            ids.add("hair");
        }
        return ids;
    }

    /** Whether the words name dress that is of a faith or culture and nothing else. */
    static boolean namesDressOfFaith(List<Token> tokens) {
        return LIST.in(tokens).stream().anyMatch(match -> match.is("religious-dress") && !isWeak(match));
    }

    /** The matches, without those that are part of something else: "natural hair" in "natural hair colour". */
    private static List<CueMatch> matches(List<Token> tokens) {
        List<CueMatch> all = LIST.in(tokens);
        List<CueMatch> none = all.stream().filter(match -> match.is("none")).toList();
        return all.stream().filter(match -> match.is("hair") || none.stream()
                .noneMatch(other -> other.from() <= match.from() && match.to() <= other.to())).toList();
    }

    private static boolean isWeak(CueMatch match) {
        return match.cue().scope().equals("weak");
    }
}
