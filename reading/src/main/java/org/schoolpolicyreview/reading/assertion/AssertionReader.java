package org.schoolpolicyreview.reading.assertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * reader.read(sentence, next).weakening();   // "If time allows, staff may report it." : DISCRETION
 * }</pre>
 *
 * <p>Immutable; used by any number of threads.
 */
public final class AssertionReader {

    private static final CueList CUES = CueList.read(AssertionReader.class, "cues.txt");
    /** These say in a subordinate clause what the occasion is, and nothing of what is then done. */
    private static final Set<Kind> OF_THE_MAIN_CLAUSE = Set.of(Kind.DENIAL, Kind.MAY, Kind.SHOULD, Kind.ONLY_SOME,
            Kind.OTHER_TIME, Kind.REPORTED);
    /** The names of the cues by which a heading tells how what stands under it is put. */
    private static final Map<Kind, String> HEADED = new EnumMap<>(Kind.class);
    private static final Comparator<ScopedCue> BY_PLACE =
            Comparator.comparing(ScopedCue::cue).thenComparing(ScopedCue::kind).thenComparing(ScopedCue::scope);

    static {
        for (Kind kind : Kind.values()) {
            HEADED.put(kind, "heading " + kind);
        }
    }

    /**
     * How a sentence is put: its cues, by where they stand.
     *
     * @param sentence the sentence
     * @param next the sentence after it, if there is one in the same block
     */
    public Assertion read(Sentence sentence, Optional<Sentence> next) {
        List<ScopedCue> cues = new ArrayList<>(own(sentence));
        Span all = new Span(0, sentence.text().length());
        sentence.context().heading().stream().flatMap(AssertionReader::ofHeading)
                .forEach(kind -> cues.add(new ScopedCue(kind, new Span(0, 0), all)));
        for (Context.Cell cell : sentence.context().columns()) {
            ofHeading(cell.head()).forEach(kind -> cues.add(new ScopedCue(kind, new Span(0, 0), cell.span())));
        }
        if (next.filter(after -> takesBack(after.text())).isPresent()) {
            cues.add(new ScopedCue(Kind.TAKEN_BACK, new Span(all.end(), all.end()), all));
        }
        cues.sort(BY_PLACE);
        return new Assertion(sentence, cues);
    }

    /** The cues of its own words and of its opening line, which are read as one: "Staff need not: tell the office". */
    private static List<ScopedCue> own(Sentence sentence) {
        String opener = sentence.context().opener().filter(line -> !line.endsWith("?"))
                .map(line -> (line.endsWith(":") ? line.substring(0, line.length() - 1) : line) + " ").orElse("");
        List<Token> tokens = edged(opener + sentence.text());
        List<CueMatch> matches = CUES.in(tokens);
        Clauses clauses = new Clauses(tokens, matches, opener.length());
        List<ScopedCue> cues = new ArrayList<>();
        for (CueMatch match : Seeming.leftOut(matches, tokens.size())) {
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

    /** How what stands under a heading or a column head is put. */
    private static Stream<Kind> ofHeading(String heading) {
        List<Token> tokens = edged(heading);
        return HEADED.entrySet().stream().filter(kind -> CUES.has(kind.getValue(), tokens)).map(Map.Entry::getKey);
    }

    /** Whether a sentence takes back the one before it. */
    private static boolean takesBack(String text) {
        List<Token> tokens = edged(text);
        List<CueMatch> firm = CUES.of("next firm", tokens);
        return CUES.of("next " + Kind.TAKEN_BACK, tokens).stream().anyMatch(cue ->
                firm.stream().noneMatch(other -> cue.from() < other.to() && other.from() < cue.to()));
    }

    /** The tokens of a text, between one for its start and one for its end, which the list of cues can name. */
    private static List<Token> edged(String text) {
        return Tokens.edged(text, "<", ">");
    }
}
