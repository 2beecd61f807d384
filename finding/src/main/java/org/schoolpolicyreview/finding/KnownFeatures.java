package org.schoolpolicyreview.finding;

import java.util.Arrays;
import java.util.List;
import org.schoolpolicyreview.finding.Weights.OfPart;

/**
 * The features that some part knows, each with its weights. Ids are well mixed, so that a feature is looked up at the place
 * that its id names; whether there may be anything a single bit tells, for most features of a sentence are not known. What
 * belongs together lies side by side, as looking for it in memory takes longer than reckoning with it.
 */
final class KnownFeatures {

    private static final int BITS_FOR_EACH = 8;

    private final long[] taken;
    /** For each place the id of its feature, and the first and the last of its weights; where nothing is, no weight. */
    private final int[] places;
    private final int mask;
    /** For each weight its part, and the weight as bits. */
    private final int[] entries;

    /** Those of what was learned; of each feature its weights in the order of the parts. */
    KnownFeatures(List<OfPart> learned) {
        int[] ids = learned.stream().flatMapToInt(part -> Arrays.stream(part.features())).sorted().distinct().toArray();
        int[] next = starts(ids, learned);
        int size = Integer.highestOneBit(Math.max(1, ids.length)) * 4;
        mask = size - 1;
        taken = new long[Math.max(1, size * BITS_FOR_EACH / Long.SIZE)];
        places = new int[4 * size];
        entries = new int[2 * next[ids.length]];
        for (int at = 0; at < ids.length; at++) {
            put(ids[at], next[at], next[at + 1]);
        }
        for (int part = 0; part < learned.size(); part++) {
            OfPart one = learned.get(part);
            for (int at = 0; at < one.features().length; at++) {
                int entry = next[Arrays.binarySearch(ids, one.features()[at])]++;
                entries[2 * entry] = part;
                entries[2 * entry + 1] = Float.floatToRawIntBits(one.weights()[at]);
            }
        }
    }

    /** Where the weights of each feature start, and at last where they end. */
    private static int[] starts(int[] ids, List<OfPart> learned) {
        int[] starts = new int[ids.length + 1];
        for (OfPart part : learned) {
            for (int id : part.features()) {
                starts[Arrays.binarySearch(ids, id) + 1]++;
            }
        }
        for (int at = 0; at < ids.length; at++) {
            starts[at + 1] += starts[at];
        }
        return starts;
    }

    private void put(int id, int first, int last) {
        taken[bit(id) / Long.SIZE] |= 1L << bit(id);
        int place = id & mask;
        while (places[4 * place + 1] < places[4 * place + 2]) {
            place = place + 1 & mask;
        }
        places[4 * place] = id;
        places[4 * place + 1] = first;
        places[4 * place + 2] = last;
    }

    /** The place of a feature; -1 if it is not known. */
    int place(int id) {
        int bit = bit(id);
        if ((taken[bit / Long.SIZE] >>> bit & 1) == 0) {
            return -1;
        }
        int place = id & mask;
        while (places[4 * place + 1] < places[4 * place + 2]) {
            if (places[4 * place] == id) {
                return place;
            }
            place = place + 1 & mask;
        }
        return -1;
    }

    /** The first weight of a known feature. */
    int first(int place) {
        return places[4 * place + 1];
    }

    /** The number after that of its last weight. */
    int end(int place) {
        return places[4 * place + 2];
    }

    /** The part of a weight. */
    int part(int entry) {
        return entries[2 * entry];
    }

    /** A weight. */
    float weight(int entry) {
        return Float.intBitsToFloat(entries[2 * entry + 1]);
    }

    private int bit(int id) {
        return (id ^ id >>> 9) & taken.length * Long.SIZE - 1;
    }
}
