package org.schoolpolicyreview.reading.assertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/**
 * Finds how a sentence is put: its cues, each with what it governs. One pass over the sentence with its opening line, its
 * nearest heading and the sentence after.
 *
 * <pre>{@code
 * reader.read(sentence, next);   // "If time allows, staff may report it." : DISCRETION and MAY
 * }</pre>
 *
 * <p>Immutable; used by any number of threads.
 */
public final class AssertionReader {

    private static final CueList CUES = CueList.read(AssertionReader.class, "cues.txt");
    /** These say in a subordinate clause what the occasion is, and nothing of what is then done. */
    private static final Set<Kind> OF_THE_MAIN_CLAUSE = Set.of(Kind.DENIAL, Kind.MAY, Kind.SHOULD, Kind.ONLY_SOME,
            Kind.OTHER_TIME, Kind.REPORTED);
    private static final Comparator<ScopedCue> BY_PLACE =
            Comparator.comparing(ScopedCue::cue).thenComparing(ScopedCue::kind).thenComparing(ScopedCue::scope);

    /**
     * The cues of a sentence, by where they stand.
     *
     * @param sentence the sentence
     * @param next the sentence after it, if there is one in the same block
     */
    public List<ScopedCue> read(Sentence sentence, Optional<Sentence> next) {
        List<ScopedCue> cues = new ArrayList<>(own(sentence));
        Span all = new Span(0, sentence.text().length());
        sentence.context().heading().stream().flatMap(heading -> kinds(heading, "heading ")).distinct()
                .forEach(kind -> cues.add(new ScopedCue(kind, new Span(0, 0), all)));
        for (Context.Cell cell : sentence.context().columns()) {
            kinds(cell.head(), "heading ").distinct()
                    .forEach(kind -> cues.add(new ScopedCue(kind, new Span(0, 0), cell.span())));
        }
        next.map(Sentence::text).stream().flatMap(text -> kinds(text, "next ")).distinct()
                .forEach(kind -> cues.add(new ScopedCue(kind, new Span(all.end(), all.end()), all)));
        cues.sort(BY_PLACE);
        return List.copyOf(cues);
    }

    /** The cues of its own words and of its opening line, which are read as one: "Staff need not: tell the office". */
    private static List<ScopedCue> own(Sentence sentence) {
        String opener = sentence.context().opener().filter(line -> !line.endsWith("?"))
                .map(line -> (line.endsWith(":") ? line.substring(0, line.length() - 1) : line) + " ").orElse("");
        List<Token> tokens = edged(opener + sentence.text());
        List<CueMatch> matches = CUES.in(tokens);
        Clauses clauses = new Clauses(tokens, matches, opener.length());
        List<ScopedCue> cues = new ArrayList<>();
        for (CueMatch match : Seeming.leftOut(matches, tokens.size(), "")) {
            Kind kind = Kind.valueOf(match.cue().name());
            if (OF_THE_MAIN_CLAUSE.contains(kind) && clauses.isSubordinate(match)) {
                continue;
            }
            Direction direction = Direction.named(match.cue().scope());
            int from = clauses.start(direction, match);
            int to = clauses.end(direction, match);
            Span scope = within(sentence, opener.length(), tokens.get(from).span().start(), tokens.get(to - 1).span().end());
            if (scope.length() > 0) {
                Span cue = match.span(tokens);
                cues.add(new ScopedCue(kind, within(sentence, opener.length(), cue.start(), cue.end()), scope));
            }
        }
        return cues;
    }

    /** What of a stretch of the opening line and the sentence lies in the sentence. */
    private static Span within(Sentence sentence, int opener, int start, int end) {
        int from = Math.min(Math.max(start - opener, 0), sentence.text().length());
        return new Span(from, Math.max(from, end - opener));
    }

    /** The kinds of the cues in a line of the context. */
    private static Stream<Kind> kinds(String line, String place) {
        List<Token> tokens = edged(line);
        return Seeming.leftOut(CUES.in(tokens), tokens.size(), place).stream()
                .map(match -> Kind.valueOf(match.cue().name().substring(place.length())));
    }

    /** The tokens of a text, between one for its start and one for its end, which the list of cues can name. */
    private static List<Token> edged(String text) {
        List<Token> tokens = new ArrayList<>();
        tokens.add(new Token("<", new Span(0, 0), false));
        tokens.addAll(Tokens.of(text));
        tokens.add(new Token(">", new Span(text.length(), text.length()), false));
        return tokens;
    }
}
