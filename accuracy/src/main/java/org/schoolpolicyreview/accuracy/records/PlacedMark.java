package org.schoolpolicyreview.accuracy.records;

import java.util.stream.Stream;
import org.schoolpolicyreview.accuracy.marks.Mark;

/**
 * A mark with the words of the document that it covers.
 *
 * @param mark the mark
 * @param main the words of its quotation
 * @param all those of its further quotations too
 */
public record PlacedMark(Mark mark, WordPlaces main, WordPlaces all) {

    /** @throws IllegalStateException if a quotation of the mark does not stand in the document */
    static PlacedMark of(Mark mark, DocumentWords words) {
        return new PlacedMark(mark, place(mark.quote(), words), WordPlaces.together(
                Stream.concat(Stream.of(mark.quote()), mark.also().stream()).map(quote -> place(quote, words)).toList()));
    }

    private static WordPlaces place(String quote, DocumentWords words) {
        WordPlaces place = words.everywhere(quote);
        boolean isWords = !DocumentWords.of(quote).texts().isEmpty();
        if (isWords && place.isEmpty()) {
            throw new IllegalStateException("A mark quotes what does not stand in its document: " + quote);
        }
        return place;
    }
}
