package org.schoolpolicyreview.reading;

import java.util.Objects;
import java.util.Optional;
import org.schoolpolicyreview.model.text.Place;

/**
 * Words of a document with the place where they stand.
 *
 * @param document the number of the document among those of its school, from 0
 * @param block the number of the block in the document, from 0
 * @param text the words as they stand there; of a note, those of the person who wrote it
 * @param ownWords whether they are the document's own words, and not a person's summary
 * @param section the nearest heading above, as it stands; empty above the first
 * @param place page, and line of the file
 */
public record Quotation(int document, int block, String text, boolean ownWords, Optional<String> section, Place place) {

    public Quotation {
        Objects.requireNonNull(text);
        Objects.requireNonNull(section);
        Objects.requireNonNull(place);
    }

    /** Other words of the same block. */
    public Quotation of(String words) {
        return new Quotation(document, block, words, ownWords, section, place);
    }
}
