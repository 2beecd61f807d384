package org.schoolpolicyreview.reading;

import java.util.List;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.reading.things.Identity;
import org.schoolpolicyreview.reading.things.forms.Forms;

/**
 * A text whose sentences have been read: what the readers of things work on.
 *
 * @param number the number of the document among those of its school, from 0
 * @param school the school, whose name and facts tell its own from others'
 * @param document the document as it was supplied
 * @param identity what the document is
 * @param sentences its sentences, in reading order
 * @param forms its labels with values, and what else it says, whatever cut it
 */
public record ReadText(int number, School school, PolicyDocument document, Identity identity, List<Sentence> sentences,
        Forms forms) {

    public ReadText {
        sentences = List.copyOf(sentences);
    }

    /** A text of which the forms are still to be read. */
    public ReadText(int number, School school, PolicyDocument document, Identity identity, List<Sentence> sentences) {
        this(number, school, document, identity, sentences, Forms.of(document, sentences));
    }
}
