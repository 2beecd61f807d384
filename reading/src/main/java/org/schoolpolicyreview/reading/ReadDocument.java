package org.schoolpolicyreview.reading;

import java.util.List;
import org.schoolpolicyreview.reading.things.Identity;
import org.schoolpolicyreview.reading.things.Thing;

/**
 * A document that has been read.
 *
 * @param text its sentences
 * @param things the things with a shape that it holds, in reading order within each kind
 */
public record ReadDocument(ReadText text, List<Thing> things) {

    public ReadDocument {
        things = List.copyOf(things);
    }

    /** The number of the document among those of its school. */
    public int number() {
        return text.number();
    }

    /** What it is. */
    public Identity identity() {
        return text.identity();
    }

    /** Its sentences, in reading order. */
    public List<Sentence> sentences() {
        return text.sentences();
    }

    /** The things of one kind, in reading order. */
    public <T extends Thing> List<T> things(Class<T> kind) {
        return things.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
