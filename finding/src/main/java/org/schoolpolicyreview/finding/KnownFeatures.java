package org.schoolpolicyreview.finding;

import java.util.SortedSet;

/**
 * The features that are known, each with its number. Ids are well mixed, so they are looked up at the place that they name;
 * whether there may be anything a single bit tells.
 */
final class KnownFeatures {

    private static final int BITS_FOR_EACH = 8;

    private final long[] taken;
    private final int[] ids;
    /** The number of each, from 1; 0 where nothing is. */
    private final int[] numbers;

    /** These, numbered from 0 in rising order. */
    KnownFeatures(SortedSet<Integer> known) {
        int size = Integer.highestOneBit(Math.max(1, known.size())) * 4;
        taken = new long[Math.max(1, size * BITS_FOR_EACH / Long.SIZE)];
        ids = new int[size];
        numbers = new int[size];
        int number = 0;
        for (int id : known) {
            taken[bit(id) / Long.SIZE] |= 1L << bit(id);
            int place = id & size - 1;
            while (numbers[place] != 0) {
                place = place + 1 & size - 1;
            }
            ids[place] = id;
            numbers[place] = ++number;
        }
    }

    /** The number of a feature; -1 if it is not known. */
    int row(int id) {
        if ((taken[bit(id) / Long.SIZE] >>> bit(id) & 1) == 0) {
            return -1;
        }
        int place = id & ids.length - 1;
        while (numbers[place] != 0) {
            if (ids[place] == id) {
                return numbers[place] - 1;
            }
            place = place + 1 & ids.length - 1;
        }
        return -1;
    }

    private int bit(int id) {
        return (id ^ id >>> 9) & taken.length * Long.SIZE - 1;
    }
}
