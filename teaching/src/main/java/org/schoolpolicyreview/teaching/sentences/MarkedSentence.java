package org.schoolpolicyreview.teaching.sentences;

import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.reading.Sentence;

/**
 * A sentence of a marked text.
 *
 * @param school the name of the folder of its school
 * @param document the file of its document
 * @param sentence the sentence
 * @param before the sentence before it
 * @param next the sentence after it in the same block
 * @param marks the parts of which it speaks, and how; of all others it does not speak
 */
public record MarkedSentence(String school, String document, Sentence sentence, Optional<Sentence> before,
        Optional<Sentence> next, Map<String, Use> marks) {

    public MarkedSentence {
        marks = Map.copyOf(marks);
    }
}
