package org.schoolpolicyreview.model.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words in small letters, by how they are written. A school writes few different words, and each again and again; so those
 * that were met are kept, each at the place of its letters, where another takes its place in time. Neither has a word to be
 * cut out of its text and put in small letters again, nor its hash to be reckoned. All who cut texts into words share them.
 *
 * <p>Used by any number of threads. Holds a fixed number of words.
 */
public final class Spellings {

    private static final int PLACES = 8192;
    private static final int LONGEST = 24;
    private static final @Nullable Word[] WORDS = new Word[PLACES];

    /**
     * A word that was met. Threads may see each other's words, whole or not at all, since a record cannot change.
     *
     * @param written as it was written
     * @param small in small letters
     */
    private record Word(String written, String small) {}

    private Spellings() {}

    /** The word that is written between two places of a text, in small letters. */
    public static String small(String text, int start, int end) {
        if (end - start > LONGEST) {
            return text.substring(start, end).toLowerCase(Locale.ROOT);
        }
        int hash = end - start;
        for (int at = start; at < end; at++) {
            hash = hash * 31 + text.charAt(at);
        }
        int place = hash * 0x9e3779b1 >>> Integer.numberOfLeadingZeros(PLACES) + 1;
        Word known = WORDS[place];
        if (known == null || known.written.length() != end - start || !text.startsWith(known.written, start)) {
            String written = text.substring(start, end);
            known = new Word(written, written.toLowerCase(Locale.ROOT));
            WORDS[place] = known;
        }
        return known.small;
    }
}
