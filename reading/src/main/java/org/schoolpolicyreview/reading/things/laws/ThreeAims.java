package org.schoolpolicyreview.reading.things.laws;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.Token;

/**
 * The equality duty where it is told and not named: that the school must think of ending discrimination, of opening
 * opportunity, and of good relations; in one sentence, or as "three things" that follow.
 */
final class ThreeAims {

    private static final CueList CUES = CueList.read(ThreeAims.class, "meant-laws.txt");
    private static final List<String> AIMS = List.of("ends discrimination", "opens chances", "good relations");
    /** So many sentences or rows after "three things" may tell them. */
    private static final int FOLLOWING = 12;

    private ThreeAims() {}

    /** The words of a sentence by which it means the duty. */
    static Optional<Span> in(Sentence sentence, List<Token> tokens, List<Sentence> text) {
        Optional<Span> thinks = CUES.of("must think", tokens).stream().findFirst().map(match -> match.span(tokens));
        if (thinks.isEmpty() || aims(sentence.text()) == AIMS.size()) {
            return thinks;
        }
        boolean follow = !CUES.of("three things", tokens).isEmpty() && aims(following(sentence, text)) == AIMS.size();
        return thinks.filter(span -> follow);
    }

    private static long aims(String words) {
        return AIMS.stream().filter(aim -> CUES.has(aim, words)).count();
    }

    private static String following(Sentence sentence, List<Sentence> text) {
        List<Sentence> next = text.subList(sentence.number() + 1, Math.min(text.size(), sentence.number() + 1 + FOLLOWING));
        return Stream.concat(Stream.of(sentence), next.stream()
                .takeWhile(other -> other.context().headings().equals(sentence.context().headings())))
                .map(Sentence::text).collect(Collectors.joining(" . "));
    }
}
