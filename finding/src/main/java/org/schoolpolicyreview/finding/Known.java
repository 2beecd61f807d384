package org.schoolpolicyreview.finding;

import java.util.List;

/** The features of one sentence that some part knows, in their order, each with its row in the table of weights. */
final class Known {

    private final int[] rows;
    private final float[] values;
    private final int[] starts;
    private final int[] ends;
    private int size;

    private Known(int most) {
        rows = new int[most];
        values = new float[most];
        starts = new int[most];
        ends = new int[most];
    }

    static Known of(List<Feature> sentence, KnownFeatures features) {
        Known known = new Known(sentence.size());
        for (Feature feature : sentence) {
            known.add(features.row(feature.id()), feature.value(), feature.span().start(), feature.span().end());
        }
        return known;
    }

    static Known of(Features sentence, KnownFeatures features) {
        Known known = new Known(sentence.size());
        for (int at = 0; at < sentence.size(); at++) {
            known.add(features.row(sentence.id(at)), sentence.value(at), sentence.start(at), sentence.end(at));
        }
        return known;
    }

    private void add(int row, float value, int start, int end) {
        if (row >= 0) {
            rows[size] = row;
            values[size] = value;
            starts[size] = start;
            ends[size++] = end;
        }
    }

    int size() {
        return size;
    }

    int row(int at) {
        return rows[at];
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
}
