package org.schoolpolicyreview.teaching;

import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.schoolpolicyreview.finding.Feature;
import org.schoolpolicyreview.finding.Weights;

/** Logistic regression with an L2 norm over the features of sentences. Any number of threads may teach with one. */
final class LinearModel {

    private static final double ENDS_AT = 0.1;
    /** A feature that fewer sentences have is left out. */
    private static final int FEWEST = 2;

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final int[] features;
    private final FeatureNode[][] rows;

    /** Over the features of these sentences. */
    LinearModel(List<List<Feature>> sentences) {
        Map<Integer, Integer> counts = new HashMap<>();
        sentences.forEach(sentence -> sentence.forEach(feature -> counts.merge(feature.id(), 1, Integer::sum)));
        features = counts.entrySet().stream().filter(entry -> entry.getValue() >= FEWEST).mapToInt(Map.Entry::getKey).sorted().toArray();
        for (int at = 0; at < features.length; at++) {
            numbers.put(features[at], at + 1);
        }
        rows = sentences.stream().map(this::row).toArray(FeatureNode[][]::new);
    }

    private FeatureNode[] row(List<Feature> of) {
        Map<Integer, Double> values = new HashMap<>();
        for (Feature feature : of) {
            Integer number = numbers.get(feature.id());
            if (number != null) {
                values.merge(number, (double) feature.value(), Double::sum);
            }
        }
        values.put(features.length + 1, 1.0);
        return values.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue())).toArray(FeatureNode[]::new);
    }

    /**
     * What is learned.
     *
     * @param label under which name
     * @param used the numbers of the sentences that teach, each as often as it counts
     * @param positive of each whether it is what is looked for
     * @param cost how much a mistake costs
     * @param weight how much more a mistake costs at one that is positive
     * @param kept so many weights, the largest, are kept
     * @param likely from which score on it is likely
     * @param sure from which score on it is sure
     */
    Weights.OfPart taught(String label, List<Integer> used, List<Boolean> positive, double cost, double weight, int kept,
            float likely, float sure) {
        Problem problem = new Problem();
        problem.l = used.size();
        problem.n = features.length + 1;
        problem.x = used.stream().map(at -> rows[at]).toArray(FeatureNode[][]::new);
        problem.y = positive.stream().mapToDouble(each -> each ? 1 : -1).toArray();
        problem.bias = -1;
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, cost, ENDS_AT);
        parameter.setWeights(new double[] {weight, 1}, new int[] {1, -1});
        Linear.disableDebugOutput();
        return kept(label, Linear.train(problem, parameter), kept, likely, sure);
    }

    private Weights.OfPart kept(String label, Model model, int most, float likely, float sure) {
        double[] weights = model.getFeatureWeights();
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double smallest = smallestKept(weights, most);
        int[] largest = IntStream.range(0, features.length).filter(at -> Math.abs(weights[at]) >= smallest).limit(most).toArray();
        int[] ids = Arrays.stream(largest).map(at -> features[at]).toArray();
        float[] kept = new float[ids.length];
        for (int at = 0; at < kept.length; at++) {
            kept[at] = (float) (sign * weights[largest[at]]);
        }
        return new Weights.OfPart(label, (float) (sign * weights[features.length]), likely, sure, ids, kept);
    }

    /** From which size on there are no more weights than are kept. */
    private double smallestKept(double[] weights, int most) {
        double[] sizes = Arrays.stream(weights, 0, features.length).map(Math::abs).toArray();
        Arrays.sort(sizes);
        return sizes[Math.max(0, sizes.length - most)];
    }
}
