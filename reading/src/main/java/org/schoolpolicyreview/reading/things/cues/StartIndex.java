package org.schoolpolicyreview.reading.things.cues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways in which patterns start, by the hash of the word, or of the first letters, with which they do. Most words of a
 * text start none, which a single bit tells.
 */
final class StartIndex {

    private static final CuePattern.Start[] NONE = {};

    private final CuePattern.Start[][] places;
    private final long[] taken;

    StartIndex(List<CuePattern.Start> starts) {
        int size = Math.max(Long.SIZE, Integer.highestOneBit(starts.size() + 1) * 8);
        Map<Integer, List<CuePattern.Start>> byPlace = new HashMap<>();
        starts.forEach(start -> byPlace.computeIfAbsent(place(start.choice().key(), size), place -> new ArrayList<>()).add(start));
        places = new CuePattern.Start[size][];
        taken = new long[size / Long.SIZE];
        Arrays.fill(places, NONE);
        byPlace.forEach((place, here) -> {
            places[place] = here.toArray(NONE);
            taken[place / Long.SIZE] |= 1L << place;
        });
    }

    /** What may start so: some that start otherwise may be among them. */
    CuePattern.Start[] at(int key) {
        int place = place(key, places.length);
        return (taken[place / Long.SIZE] >>> place & 1) == 0 ? NONE : places[place];
    }

    private static int place(int key, int size) {
        return (key ^ key >>> 15) & size - 1;
    }
}
