package org.schoolpolicyreview.teaching.sentences;

import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Sentence;

/**
 * A sentence that was written to teach the finder.
 *
 * @param part the label of the part: "INC-06/target-parents"
 * @param use what it is to the part
 * @param writer who wrote it
 * @param sentence the sentence in its context, read as the product reads one
 * @param before the sentence before, if one was written
 * @param also the ids of the criteria of whose parts it may speak too: its own, and those that overlap
 */
public record TaughtSentence(String part, Use use, String writer, Sentence sentence, Optional<Sentence> before,
        Set<String> also) {

    public TaughtSentence {
        also = Set.copyOf(also);
    }
}
