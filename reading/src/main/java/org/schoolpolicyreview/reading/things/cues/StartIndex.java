package org.schoolpolicyreview.reading.things.cues;

import java.util.Comparator;
import java.util.List;

/**
 * The ways in which patterns start, by the hash of the word, or of the first letters, with which they do. Most words of a
 * text start none, which a single bit tells; and of most that do start, the word after them tells that they do not stand
 * there. For that the numbers of all lie side by side.
 */
final class StartIndex {

    private final long[] taken;
    /** For each place, the number of the first of its starts; those of the next place follow. */
    private final int[] firstAt;
    private final CuePattern.Start[] starts;
    private final int[] keys;
    private final int[] lengths;
    private final long[] nexts;
    private final int[][] needed;

    StartIndex(List<CuePattern.Start> all) {
        int size = Math.max(Long.SIZE, Integer.highestOneBit(all.size() + 1) * 8);
        taken = new long[size / Long.SIZE];
        firstAt = new int[size + 1];
        starts = all.stream().sorted(Comparator.comparingInt(start -> place(start.choice().key(), size)))
                .toArray(CuePattern.Start[]::new);
        keys = new int[starts.length];
        lengths = new int[starts.length];
        nexts = new long[starts.length];
        needed = new int[starts.length][];
        for (int number = 0; number < starts.length; number++) {
            keys[number] = starts[number].choice().key();
            lengths[number] = starts[number].choice().length();
            nexts[number] = starts[number].firsts().bits();
            needed[number] = starts[number].needed();
            int place = place(keys[number], size);
            taken[place / Long.SIZE] |= 1L << place;
            firstAt[place + 1]++;
        }
        for (int place = 0; place < size; place++) {
            firstAt[place + 1] += firstAt[place];
        }
    }

    /** Adds the cues that start so at a token. */
    void look(int key, Tokens tokens, int at, CueList.Found found) {
        int place = place(key, firstAt.length - 1);
        if ((taken[place / Long.SIZE] >>> place & 1) == 0) {
            return;
        }
        for (int number = firstAt[place]; number < firstAt[place + 1]; number++) {
            if (keys[number] == key && Firsts.mayStand(nexts[number], tokens, at + lengths[number])
                    && (needed[number].length == 0 || tokens.mayHold(needed[number]))) {
                int end = starts[number].end(tokens, at);
                if (end > at) {
                    found.add(new CueMatch(starts[number].cue(), at, end));
                }
            }
        }
    }

    private static int place(int key, int size) {
        return (key ^ key >>> 15) & size - 1;
    }
}
