package org.schoolpolicyreview.reading.things.cues;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What may start with a word, or with a word's first letters. Words may share a place, so that what is found here is still
 * to be compared; but most words of a text find nothing, and that is told at once.
 */
final class WordIndex<T> {

    private final List<List<T>> places;
    private final int last;

    WordIndex(Map<String, List<T>> byWord) {
        int size = Math.max(2, 4 * Integer.highestOneBit(byWord.size() + 1));
        last = size - 1;
        places = new ArrayList<>(Collections.nCopies(size, new ArrayList<>(0)));
        byWord.forEach((word, found) -> {
            List<T> both = new ArrayList<>(at(word));
            both.addAll(found);
            places.set(place(word.hashCode()), both);
        });
    }

    /** What may start with a word. */
    List<T> at(String word) {
        return places.get(place(word.hashCode()));
    }

    /** What may start with the first letters of a word. */
    List<T> at(String word, int letters) {
        int hash = 0;
        for (int letter = 0; letter < letters; letter++) {
            hash = 31 * hash + word.charAt(letter); // as String does
        }
        return places.get(place(hash));
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & last;
    }
}
