package org.schoolpolicyreview.reading.things.cues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of cues, read once from a file of this form:
 *
 * <pre>
 * # a remark
 * $law = act/regulations/code_of_practice     words that are named once; _ stands for a space
 * [replaced @before]                          a cue and its scope; its patterns follow
 * replaced/superseded ~2 by the? $law         ~2: up to two tokens; the?: may be missing; law*: begins so
 * </pre>
 *
 * <p>Immutable; used by any number of threads. Looking takes time in proportion to the number of tokens.
 */
public final class CueList {

    private final Map<String, List<CuePattern>> byWord = new HashMap<>();
    private final List<CuePattern> byBeginning = new ArrayList<>();

    private CueList(List<CuePattern> patterns) {
        for (CuePattern pattern : patterns) {
            if (pattern.beginnings().stream().anyMatch(word -> word.endsWith("*"))) {
                byBeginning.add(pattern);
            } else {
                pattern.beginnings().forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(pattern));
            }
        }
    }

    /**
     * The list in a file beside a class.
     *
     * @throws IllegalStateException if the file is missing or a line of it cannot be read: a fault of the program
     */
    public static CueList read(Class<?> beside, String file) {
        return new CueList(CueFile.read(beside, file));
    }

    /** All cues that stand in a sentence, by where they start; of one cue at one place the longest form. */
    public List<CueMatch> in(List<Token> tokens) {
        List<CueMatch> matches = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Map<Cue, CueMatch> here = new HashMap<>();
            for (CuePattern pattern : byWord.getOrDefault(tokens.get(at).word(), List.of())) {
                look(pattern, tokens, at, here);
            }
            for (CuePattern pattern : byBeginning) {
                look(pattern, tokens, at, here);
            }
            here.values().stream().sorted(Comparator.comparing((CueMatch match) -> -match.to())
                    .thenComparing(match -> match.cue().name()).thenComparing(match -> match.cue().scope()))
                    .forEach(matches::add);
        }
        return matches;
    }

    private static void look(CuePattern pattern, List<Token> tokens, int at, Map<Cue, CueMatch> here) {
        int end = pattern.end(tokens, at);
        if (end > at) {
            here.merge(pattern.cue(), new CueMatch(pattern.cue(), at, end),
                    (one, other) -> one.to() >= other.to() ? one : other);
        }
    }

    /** The cues that stand in a sentence side by side: where several overlap, the first, and of those the longest. */
    public List<CueMatch> apart(List<Token> tokens) {
        List<CueMatch> apart = new ArrayList<>();
        for (CueMatch match : in(tokens)) {
            if (apart.isEmpty() || !apart.get(apart.size() - 1).overlaps(match)) {
                apart.add(match);
            }
        }
        return apart;
    }

    /** The cues of one name that stand in a text. */
    public List<CueMatch> of(String name, List<Token> tokens) {
        return in(tokens).stream().filter(match -> match.is(name)).toList();
    }

    /** Whether a cue of this name stands in a text. */
    public boolean has(String name, String text) {
        return !of(name, Tokens.of(text)).isEmpty();
    }

    /** The longest cue of one name that starts at a token. */
    public Optional<CueMatch> at(String name, List<Token> tokens, int at) {
        return at >= tokens.size() ? Optional.empty()
                : candidates(tokens.get(at).word()).stream().filter(pattern -> pattern.cue().name().equals(name))
                        .map(pattern -> new CueMatch(pattern.cue(), at, pattern.end(tokens, at)))
                        .filter(match -> match.to() > at).max(Comparator.comparing(CueMatch::to));
    }

    private List<CuePattern> candidates(String word) {
        List<CuePattern> candidates = new ArrayList<>(byWord.getOrDefault(word, List.of()));
        candidates.addAll(byBeginning);
        return candidates;
    }
}
