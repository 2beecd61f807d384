package org.schoolpolicyreview.finding;

import java.util.List;

/** The features of one sentence that some part knows, in their order, each with its weights. */
final class Known {

    private final int[] firsts;
    private final int[] lasts;
    private final float[] values;
    private final int[] starts;
    private final int[] ends;
    private int size;

    private Known(int most) {
        firsts = new int[most];
        lasts = new int[most];
        values = new float[most];
        starts = new int[most];
        ends = new int[most];
    }

    static Known of(List<Feature> sentence, KnownFeatures features) {
        Known known = new Known(sentence.size());
        for (Feature feature : sentence) {
            int place = features.place(feature.id());
            if (place >= 0) {
                known.add(features, place, feature.value(), feature.span().start(), feature.span().end());
            }
        }
        return known;
    }

    static Known of(Features sentence, KnownFeatures features) {
        Known known = new Known(sentence.size());
        for (int at = 0; at < sentence.size(); at++) {
            int place = features.place(sentence.id(at));
            if (place >= 0) {
                known.add(features, place, sentence.value(at), sentence.start(at), sentence.end(at));
            }
        }
        return known;
    }

    private void add(KnownFeatures features, int place, float value, int start, int end) {
        firsts[size] = features.first(place);
        lasts[size] = features.end(place);
        values[size] = value;
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    /** The first weight of a feature. */
    int first(int at) {
        return firsts[at];
    }

    /** The number after that of its last weight. */
    int last(int at) {
        return lasts[at];
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
