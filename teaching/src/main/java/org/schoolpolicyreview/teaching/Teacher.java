package org.schoolpolicyreview.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.finding.Weights;
import org.schoolpolicyreview.teaching.sentences.Use;

/**
 * Teaches one linear model a part. A sentence that shows a part or falls short of it speaks of it; what is near, what was
 * written for other parts, and what stands unmarked in a marked text does not.
 */
public final class Teacher {

    private static final double COST = 8;
    /** A mistake at a sentence that speaks of a part costs so much more at most. */
    private static final double MOST = 8;
    /** So many of its weights, the largest, are kept of a part: fewer cost precision. */
    private static final int WEIGHTS_KEPT = 12_000;
    /** Of the sentences that were written for other criteria, one in so many is a counter-example. */
    private static final int OF_OTHERS = 3;
    /** From which score on a sentence is likely to speak of a part, and surely does. */
    private static final float LIKELY = 0.2f;
    private static final float SURE = 0.5f;
    /** From which score on it perhaps shows the part, and surely does. */
    private static final float PERHAPS_SHOWS = 0.2f;
    private static final float SURELY_SHOWS = 0.25f;

    private final List<Example> examples;
    private final LinearModel model;

    /** Of these examples. */
    public Teacher(List<Example> examples) {
        this.examples = List.copyOf(examples);
        this.model = new LinearModel(examples.stream().map(Example::features).toList());
    }

    /** What is learned of whether a sentence speaks of a part, for or against. */
    public Weights.OfPart teach(String part) {
        return teach(part, part, Use::speaksOfIt, LIKELY, SURE);
    }

    /** What is learned of whether a sentence shows a part, and does not fall short of it. */
    public Weights.OfPart teachShows(String part) {
        return teach(part, Finder.shows(part), use -> use == Use.SHOWS, PERHAPS_SHOWS, SURELY_SHOWS);
    }

    /** Whether an example, by its place among all, teaches a part. */
    static boolean teaches(Example example, int at, String part) {
        return example.teaches(part) && (example.uses().containsKey(part) || example.ofText() || at % OF_OTHERS == 0);
    }

    private Weights.OfPart teach(String part, String label, Predicate<Use> isPositive, float likely, float sure) {
        List<Integer> used = new ArrayList<>();
        List<Boolean> targets = new ArrayList<>();
        int positives = 0;
        for (int at = 0; at < examples.size(); at++) {
            Use use = examples.get(at).uses().get(part);
            boolean positive = use != null && isPositive.test(use);
            if (!teaches(examples.get(at), at, part)) {
                continue;
            }
            positives += positive ? 1 : 0;
            used.add(at);
            targets.add(positive);
        }
        double weight = Math.min(MOST, Math.sqrt((double) (used.size() - positives) / Math.max(1, positives)));
        return model.taught(label, used, targets, COST, weight, WEIGHTS_KEPT, likely, sure);
    }
}
