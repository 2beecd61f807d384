package org.schoolpolicyreview.teaching;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.finding.Weights;

/** Teaches one linear model of how firm a sentence sounds, whatever it is about. */
final class FirmnessTeacher {

    private static final double COST = 20;
    /** So many of its weights, the largest, are kept. */
    private static final int WEIGHTS_KEPT = 40_000;
    /** Below this score a sentence is doubted. */
    private static final float DOUBTED_BELOW = 0.08f;

    private FirmnessTeacher() {}

    static Weights.OfPart teach(List<FirmnessExamples.Example> examples) {
        LinearModel model = new LinearModel(examples.stream().map(FirmnessExamples.Example::features).toList());
        List<Integer> used = new ArrayList<>();
        List<Boolean> firm = new ArrayList<>();
        for (int at = 0; at < examples.size(); at++) {
            for (int time = 0; time < examples.get(at).times(); time++) {
                used.add(at);
                firm.add(examples.get(at).isFirm());
            }
        }
        long firmOnes = firm.stream().filter(each -> each).count();
        double weight = (double) (used.size() - firmOnes) / Math.max(1, firmOnes);
        return model.taught(Finder.FIRM, used, firm, COST, weight, WEIGHTS_KEPT, DOUBTED_BELOW, DOUBTED_BELOW);
    }
}
