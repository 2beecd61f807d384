package org.schoolpolicyreview.rules.stated;

import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.rules.words.Firmness;
import org.schoolpolicyreview.rules.words.LimitSaid;
import org.schoolpolicyreview.rules.words.Passage;
import org.schoolpolicyreview.rules.words.WordsRead;

/**
 * A sentence of a document, which may answer a question about what is promised.
 *
 * @param passage the sentence with what belongs to it
 * @param read what is read again from its words
 */
public record Told(Passage passage, WordsRead read) implements Stated {

    /** Of a passage, of which nothing is read yet. */
    public static Told of(Passage passage) {
        return new Told(passage, new WordsRead(passage));
    }

    @Override
    public Quotation quotation() {
        return passage.sentence().quotation();
    }

    /** How firmly it is put. */
    public Firmness firmness() {
        return read.firmness();
    }

    /** The time within which it is to happen. */
    public LimitSaid limit() {
        return read.limit();
    }
}
