package org.schoolpolicyreview.teaching.sentences;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Sentence;

/**
 * A sentence that was written to teach the finder.
 *
 * @param part the label of the part: "INC-06/target-parents"
 * @param use what it is to the part
 * @param others what it is to other parts of its criterion, by their labels
 * @param writer who wrote it
 * @param sentence the sentence in its context, read as the product reads one
 * @param before the sentence before, if one was written
 * @param next the sentence after, if one was written
 * @param also the ids of the criteria of whose parts it may speak too though nobody has said so
 */
public record TaughtSentence(String part, Use use, Map<String, Use> others, String writer, Sentence sentence,
        Optional<Sentence> before, Optional<Sentence> next, Set<String> also) {

    public TaughtSentence {
        others = Map.copyOf(others);
        also = Set.copyOf(also);
    }

    /** What it is to each part of which it speaks, or which it is near. */
    public Map<String, Use> uses() {
        Map<String, Use> uses = new HashMap<>(others);
        uses.put(part, use);
        return uses;
    }
}
