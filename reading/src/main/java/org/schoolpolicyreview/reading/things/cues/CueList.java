package org.schoolpolicyreview.reading.things.cues;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A list of cues, read once from a file of this form:
 *
 * <pre>
 * # a remark
 * $law = act/regulations/code_of_practice     words that are named once; _ stands for a space
 * [replaced @before]                          a cue and its scope; its patterns follow
 * replaced/superseded ~2 by the? $law         ~2: up to two tokens; the?: may be missing; law*: begins so
 * if ^6 agrees                                ^6: up to six tokens, and no comma
 * </pre>
 *
 * <p>Unchanging; used by any number of threads. Looking takes time in proportion to the number of tokens.
 */
public final class CueList {

    private static final Comparator<CueMatch> LONGEST_FIRST = Comparator.comparingInt((CueMatch match) -> -match.to())
            .thenComparing(match -> match.cue().name()).thenComparing(match -> match.cue().scope());

    /** With more ways to start it takes as long to ask whether any may be there as to look. */
    private static final int MOST_ASKED = 64;

    private final StartIndex byWord;
    private final StartIndex byLetters;
    /** The marks of the words with which its patterns start. */
    private final int[] marks;
    private final Map<String, List<CuePattern>> byName;
    /** Of those names that somebody asked for: most lists are looked for as a whole. */
    private final Map<String, CueList> named = new ConcurrentHashMap<>();

    private CueList(List<CuePattern> patterns) {
        Map<Boolean, List<CuePattern.Start>> starts = patterns.stream().flatMap(pattern -> pattern.starts().stream())
                .collect(Collectors.partitioningBy(start -> start.choice().isBeginning()));
        byWord = new StartIndex(starts.get(false));
        byLetters = new StartIndex(starts.get(true));
        marks = patterns.stream().flatMap(pattern -> pattern.starts().stream())
                .mapToInt(start -> WordMarks.mark(start.choice().key())).distinct().toArray();
        byName = patterns.stream().collect(Collectors.groupingBy(pattern -> pattern.cue().name()));
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
    public List<CueMatch> in(List<Token> sentence) {
        Tokens tokens = Tokens.copyOf(sentence);
        Found found = new Found();
        if (!mayStandIn(tokens)) {
            return found.matches;
        }
        for (int at = 0; at < tokens.size(); at++) {
            look(tokens, at, found);
            found.endOfPlace();
        }
        return found.matches;
    }

    private boolean mayStandIn(Tokens tokens) {
        return marks.length > MOST_ASKED || tokens.mayHold(marks);
    }

    private Optional<CueList> named(String name) {
        List<CuePattern> patterns = byName.get(name);
        return patterns == null ? Optional.empty() : Optional.of(byName.size() == 1 ? this
                : named.computeIfAbsent(name, unread -> new CueList(patterns)));
    }

    private void look(Tokens tokens, int at, Found found) {
        byWord.look(tokens.hash(at), tokens, at, found);
        byLetters.look(tokens.letters(at), tokens, at, found);
        byLetters.look(tokens.letter(at), tokens, at, found);
    }

    /** What has been found so far: of one cue at one place the longest form, and at one place the longest cue first. */
    static final class Found {

        private final List<CueMatch> matches = new ArrayList<>();
        private int place;

        void add(CueMatch match) {
            for (int other = place; other < matches.size(); other++) {
                if (matches.get(other).cue().equals(match.cue())) {
                    if (matches.get(other).to() < match.to()) {
                        matches.set(other, match);
                    }
                    return;
                }
            }
            matches.add(match);
        }

        private void endOfPlace() {
            if (matches.size() > place + 1) {
                matches.subList(place, matches.size()).sort(LONGEST_FIRST);
            }
            place = matches.size();
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
        return named(name).map(list -> list.in(tokens)).orElse(List.of());
    }

    /** Whether a cue of this name stands in a text. */
    public boolean has(String name, String text) {
        return has(name, Tokens.of(text));
    }

    /** Whether a cue of this name stands among tokens. */
    public boolean has(String name, List<Token> tokens) {
        return !of(name, tokens).isEmpty();
    }

    /** The longest cue of one name that starts at a token. */
    public Optional<CueMatch> at(String name, List<Token> all, int at) {
        Tokens tokens = Tokens.copyOf(all);
        Optional<CueList> list = named(name);
        if (list.isEmpty() || at >= tokens.size() || !list.get().mayStandIn(tokens)) {
            return Optional.empty();
        }
        Found found = new Found();
        list.get().look(tokens, at, found);
        return found.matches.isEmpty() ? Optional.empty()
                : Optional.of(Collections.max(found.matches, Comparator.comparingInt(CueMatch::to)));
    }
}
