package org.schoolpolicyreview.finding;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/**
 * Words as the finder takes them: by their stems, and by the concepts that they name. "Rings home" is "ring home", and
 * "families" are "parents".
 *
 * @param stems their stems, in order
 * @param concepts the names of the concepts
 */
public record WordRun(List<String> stems, Set<String> concepts) {

    public WordRun {
        stems = List.copyOf(stems);
        concepts = Set.copyOf(concepts);
    }

    /** These words. */
    public static WordRun of(String words) {
        return of(Tokens.of(words));
    }

    private static WordRun of(List<Token> tokens) {
        return new WordRun(tokens.stream().map(Terms::stem).toList(),
                Concepts.in(tokens).stream().map(match -> match.cue().name()).collect(Collectors.toSet()));
    }

    /** Whether a sentence holds these words side by side, whatever their endings. */
    public boolean isIn(Sentence sentence) {
        return Collections.indexOfSubList(of(sentence.tokens()).stems(), stems) >= 0;
    }

    /** Whether a sentence names, in whatever words, all that these words name. */
    public boolean namesTheSameAs(Sentence sentence) {
        return !concepts.isEmpty() && of(sentence.tokens()).concepts().containsAll(concepts);
    }
}
