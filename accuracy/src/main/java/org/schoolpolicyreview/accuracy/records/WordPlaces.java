package org.schoolpolicyreview.accuracy.records;

import java.util.BitSet;
import java.util.Collection;

/** Which words of a document some quotations cover, by the numbers of the words. Immutable. */
public final class WordPlaces {

    /** Of no word. */
    public static final WordPlaces NONE = new WordPlaces(new BitSet());

    private final BitSet words;

    private WordPlaces(BitSet words) {
        this.words = words;
    }

    static WordPlaces of(int first, int after) {
        BitSet words = new BitSet();
        words.set(first, after);
        return new WordPlaces(words);
    }

    /** Every word that one of them covers. */
    public static WordPlaces together(Collection<WordPlaces> places) {
        BitSet words = new BitSet();
        places.forEach(each -> words.or(each.words));
        return new WordPlaces(words);
    }

    /** How many words they share. */
    public int shared(WordPlaces other) {
        BitSet both = (BitSet) words.clone();
        both.and(other.words);
        return both.cardinality();
    }

    /** Whether they share a word. */
    public boolean overlaps(WordPlaces other) {
        return words.intersects(other.words);
    }

    /** Whether each word of the other is one of these. */
    public boolean cover(WordPlaces other) {
        return shared(other) == other.words.cardinality();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
