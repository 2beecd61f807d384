package org.schoolpolicyreview.teaching;

import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.schoolpolicyreview.finding.Feature;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.finding.Weights;
import org.schoolpolicyreview.teaching.sentences.Use;

/**
 * Teaches one linear model a part: logistic regression with an L2 norm. A sentence that shows a part or falls short of it
 * speaks of it; what is near, what was written for other parts, and what stands unmarked in a marked text does not.
 */
public final class Teacher {

    private static final double COST = 8;
    private static final double ENDS_AT = 0.1;
    /** So many of its weights, the largest, are kept of a part: fewer cost precision. */
    private static final int WEIGHTS_KEPT = 5_000;
    /** Of the sentences that were written for other criteria, one in so many is a counter-example. */
    private static final int OF_OTHERS = 3;
    /** A feature that fewer sentences have is left out. */
    private static final int FEWEST = 2;
    /** From which score on a sentence is likely to speak of a part, and surely does. */
    private static final float LIKELY = 0.2f;
    private static final float SURE = 0.5f;
    /** From which score on it perhaps shows the part, and surely does. */
    private static final float PERHAPS_SHOWS = 0.2f;
    private static final float SURELY_SHOWS = 0.25f;

    private final List<Example> examples;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final int[] features;
    private final FeatureNode[][] rows;

    /** Of these examples. */
    public Teacher(List<Example> examples) {
        this.examples = List.copyOf(examples);
        rows = new FeatureNode[examples.size()][];
        Map<Integer, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.features().forEach(feature -> counts.merge(feature.id(), 1, Integer::sum)));
        List<Integer> ids = counts.entrySet().stream().filter(entry -> entry.getValue() >= FEWEST).map(Map.Entry::getKey).sorted().toList();
        features = ids.stream().mapToInt(Integer::intValue).toArray();
        for (int at = 0; at < features.length; at++) {
            numbers.put(features[at], at + 1);
        }
        for (int at = 0; at < rows.length; at++) {
            rows[at] = row(examples.get(at).features());
        }
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

    /** What is learned of whether a sentence speaks of a part, for or against. */
    public Weights.OfPart teach(String part) {
        return teach(part, part, Use::speaksOfIt, LIKELY, SURE);
    }

    /** What is learned of whether a sentence shows a part, and does not fall short of it. */
    public Weights.OfPart teachShows(String part) {
        return teach(part, Finder.shows(part), use -> use == Use.SHOWS, PERHAPS_SHOWS, SURELY_SHOWS);
    }

    private Weights.OfPart teach(String part, String label, Predicate<Use> isPositive, float likely, float sure) {
        List<Integer> used = new ArrayList<>();
        List<Double> targets = new ArrayList<>();
        int positives = 0;
        for (int at = 0; at < rows.length; at++) {
            Use use = examples.get(at).uses().get(part);
            boolean positive = use != null && isPositive.test(use);
            if (!examples.get(at).teaches(part) || use == null && !examples.get(at).ofText() && at % OF_OTHERS != 0) {
                continue;
            }
            positives += positive ? 1 : 0;
            used.add(at);
            targets.add(positive ? 1.0 : -1.0);
        }
        Problem problem = new Problem();
        problem.l = used.size();
        problem.n = features.length + 1;
        problem.x = used.stream().map(at -> rows[at]).toArray(FeatureNode[][]::new);
        problem.y = targets.stream().mapToDouble(Double::doubleValue).toArray();
        problem.bias = -1;
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, COST, ENDS_AT);
        double weight = Math.min(8, Math.sqrt((double) (used.size() - positives) / Math.max(1, positives)));
        parameter.setWeights(new double[] {weight, 1}, new int[] {1, -1});
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        return kept(label, model, likely, sure);
    }

    private Weights.OfPart kept(String part, Model model, float likely, float sure) {
        double[] weights = model.getFeatureWeights();
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double smallest = smallestKept(weights);
        int[] largest = IntStream.range(0, features.length).filter(at -> Math.abs(weights[at]) >= smallest).limit(WEIGHTS_KEPT).toArray();
        int[] ids = Arrays.stream(largest).map(at -> features[at]).toArray();
        float[] kept = new float[ids.length];
        for (int at = 0; at < kept.length; at++) {
            kept[at] = (float) (sign * weights[largest[at]]);
        }
        return new Weights.OfPart(part, (float) (sign * weights[features.length]), likely, sure, ids, kept);
    }

    /** From which size on there are no more weights than are kept. */
    private double smallestKept(double[] weights) {
        double[] sizes = Arrays.stream(weights, 0, features.length).map(Math::abs).toArray();
        Arrays.sort(sizes);
        return sizes[Math.max(0, sizes.length - WEIGHTS_KEPT)];
    }
}
