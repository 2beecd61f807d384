package org.schoolpolicyreview.reading.things.cues;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;

/**
 * The cues of a list that stand in a text, found once and asked many times.
 *
 * @param tokens the tokens of the text
 * @param matches the cues, by where they start
 */
public record CuesIn(List<Token> tokens, List<CueMatch> matches) {

    public CuesIn {
        tokens = Tokens.copyOf(tokens);
        matches = List.copyOf(matches);
    }

    /** The cues of a list in a text. */
    public static CuesIn of(CueList list, String text) {
        return of(list, Tokens.of(text));
    }

    /** The cues of a list in a sentence. */
    public static CuesIn of(CueList list, Sentence sentence) {
        return of(list, sentence.tokens());
    }

    private static CuesIn of(CueList list, List<Token> tokens) {
        return new CuesIn(tokens, list.in(tokens));
    }

    /** The cues of one name. */
    public Stream<CueMatch> all(String name) {
        return matches.isEmpty() ? Stream.empty() : matches.stream().filter(match -> match.is(name));
    }

    /** The first cue of one name. */
    public Optional<CueMatch> first(String name) {
        for (CueMatch match : matches) {
            if (match.is(name)) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /** Whether a cue of this name stands there. */
    public boolean has(String name) {
        return first(name).isPresent();
    }

    /** Whether the text begins with a cue of this name. */
    public boolean startsWith(String name) {
        for (CueMatch match : matches) {
            if (match.from() == 0 && match.is(name)) {
                return true;
            }
        }
        return false;
    }

    /** Where a cue stands in the text. */
    public Span span(CueMatch match) {
        return match.span(tokens);
    }
}
