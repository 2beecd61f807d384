package org.schoolpolicyreview.finding;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.schoolpolicyreview.reading.Span;

/**
 * The features of a sentence while they are gathered, each name once, in their order. A sentence has many hundreds, so they
 * are kept as numbers side by side and made only for who asks for one.
 */
final class Features extends AbstractList<Feature> implements RandomAccess {

    private static final int AT_FIRST = 1024;

    private long[] names = new long[AT_FIRST];
    private int[] starts = new int[AT_FIRST];
    private int[] ends = new int[AT_FIRST];
    private float[] values = new float[AT_FIRST];
    private int size;
    /** The numbers of the features, from 1, at the places of their names. */
    private int[] places = new int[4 * AT_FIRST];

    /** Adds a feature that stands in the context. */
    void add(long name) {
        add(name, 0, 0);
    }

    /** Adds a feature with the words that it stands for, unless one of that name is there. */
    boolean add(long name, int start, int end) {
        if (size == names.length) {
            grow();
        }
        int place = place(name);
        while (places[place] != 0) {
            if (names[places[place] - 1] == name) {
                return false;
            }
            place = place + 1 & places.length - 1;
        }
        names[size] = name;
        starts[size] = start;
        ends[size] = end;
        size++;
        places[place] = size;
        return true;
    }

    /** Weighs the features from a number on together: however many there are, they count as much as they count. */
    void weigh(int from, float weight) {
        Arrays.fill(values, from, size, (float) (weight / Math.sqrt(Math.max(1, size - from))));
    }

    int id(int at) {
        return Hash.number(names[at]);
    }

    float value(int at) {
        return values[at];
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    @Override
    public Feature get(int at) {
        return new Feature(id(at), values[at], new Span(starts[at], ends[at]));
    }

    @Override
    public int size() {
        return size;
    }

    private int place(long name) {
        return (int) (name * 0x9e3779b97f4a7c15L >>> 40) & places.length - 1;
    }

    private void grow() {
        names = Arrays.copyOf(names, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
        places = new int[4 * names.length];
        for (int number = 1; number <= size; number++) {
            int place = place(names[number - 1]);
            while (places[place] != 0) {
                place = place + 1 & places.length - 1;
            }
            places[place] = number;
        }
    }
}
