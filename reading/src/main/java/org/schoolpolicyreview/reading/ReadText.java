package org.schoolpolicyreview.reading;

import java.util.List;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.reading.things.Identity;

/**
 * A text whose sentences have been read: what the readers of things work on.
 *
 * @param number the number of the document among those of its school, from 0
 * @param school the school, whose name and facts tell its own from others'
 * @param document the document as it was supplied
 * @param identity what the document is
 * @param sentences its sentences, in reading order
 */
public record ReadText(int number, School school, PolicyDocument document, Identity identity, List<Sentence> sentences) {

    public ReadText {
        sentences = List.copyOf(sentences);
    }
}
