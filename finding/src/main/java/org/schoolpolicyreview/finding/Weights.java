package org.schoolpolicyreview.finding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of weights: for each part a weight of each feature that it goes by, a bias, and from which score on a sentence
 * is found likely or surely. Weights are kept in eight bits.
 *
 * <p>Immutable; used by any number of threads.
 */
public final class Weights {

    /**
     * What was learned of one part.
     *
     * @param label the label of the part
     * @param bias what is added to each sum
     * @param likely from which score on a sentence is likely to speak of it
     * @param sure from which score on it surely does
     * @param features the features, in rising order
     * @param weights the weight of each
     */
    public record OfPart(String label, float bias, float likely, float sure, int[] features, float[] weights) {}

    private final List<String> labels = new ArrayList<>();
    private final float[] bias;
    private final float[] likely;
    private final float[] sure;
    private final KnownFeatures features;

    /** A table of these parts. */
    public Weights(List<OfPart> learned) {
        bias = new float[learned.size()];
        likely = new float[learned.size()];
        sure = new float[learned.size()];
        for (int part = 0; part < learned.size(); part++) {
            OfPart one = learned.get(part);
            labels.add(one.label());
            bias[part] = one.bias();
            likely[part] = one.likely();
            sure[part] = one.sure();
        }
        features = new KnownFeatures(learned);
    }

    /** The labels of the parts, in their order. */
    public List<String> labels() {
        return List.copyOf(labels);
    }

    boolean isLikely(int part, double score) {
        return score >= likely[part];
    }

    boolean isSure(int part, double score) {
        return score >= sure[part];
    }

    /** The score of each part: 0 to 1. */
    double[] scores(List<Feature> sentence) {
        return scores(Known.of(sentence, features));
    }

    /** The features of a sentence that some part knows. */
    Known known(Features sentence) {
        return Known.of(sentence, features);
    }

    /** The same, of features that were looked up. */
    double[] scores(Known sentence) {
        double[] sums = new double[bias.length];
        for (int part = 0; part < sums.length; part++) {
            sums[part] = bias[part];
        }
        for (int at = 0; at < sentence.size(); at++) {
            float value = sentence.value(at);
            for (int entry = sentence.first(at); entry < sentence.last(at); entry++) {
                sums[features.part(entry)] += features.weight(entry) * value;
            }
        }
        for (int part = 0; part < sums.length; part++) {
            sums[part] = score(sums[part]);
        }
        return sums;
    }

    /** The score of one part. */
    double score(int part, Known sentence) {
        double sum = bias[part];
        for (int at = 0; at < sentence.size(); at++) {
            sum += adds(part, sentence, at);
        }
        return score(sum);
    }

    private static double score(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** What a known feature adds to the sum of a part. */
    double adds(int part, Known sentence, int at) {
        for (int entry = sentence.first(at); entry < sentence.last(at) && features.part(entry) <= part; entry++) {
            if (features.part(entry) == part) {
                return features.weight(entry) * sentence.value(at);
            }
        }
        return 0;
    }

    /** Writes what was learned: of each part its weights in eight bits. */
    public static void write(List<OfPart> learned, DataOutputStream out) throws IOException {
        WeightsFile.write(learned, out);
    }

    /**
     * Reads a table.
     *
     * @throws IOException if it cannot be read, or is none
     */
    public static Weights read(DataInputStream in) throws IOException {
        return new Weights(WeightsFile.read(in));
    }
}
