package org.schoolpolicyreview.teaching;

import java.util.List;
import java.util.stream.IntStream;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.finding.Weights;
import org.schoolpolicyreview.teaching.sentences.MarkedSentence;

/**
 * The scores that the sentences of the marked texts get from finders that were not taught with their schools.
 *
 * @param parts the labels of the parts
 * @param marked the sentences
 * @param scores of each sentence, the score of each part
 */
public record LeftOut(List<String> parts, List<MarkedSentence> marked, double[][] scores) {

    /** So many times some of the schools are left out, each school once. */
    private static final int FOLDS = 7;

    /**
     * Teaches and scores.
     *
     * @param texts whether the texts of the other schools teach too, and not the written sentences alone
     */
    public static LeftOut of(TaughtWith all, boolean texts) {
        List<Example> examples = all.examples();
        List<String> parts = all.parts();
        List<String> schools = all.marked().stream().map(MarkedSentence::school).distinct().toList();
        double[][] scores = new double[all.marked().size()][];
        for (int fold = 0; fold < (texts ? FOLDS : 1); fold++) {
            int own = fold;
            List<String> left = schools.stream().filter(school -> !texts || schools.indexOf(school) % FOLDS == own).toList();
            Teacher teacher = new Teacher(examples.stream()
                    .filter(each -> !each.ofText() || texts && !left.contains(each.source())).toList());
            List<Weights.OfPart> learned = parts.parallelStream().map(teacher::teach).toList();
            Finder finder = new Finder(new Weights(learned));
            IntStream.range(0, scores.length).filter(at -> left.contains(all.marked().get(at).school()))
                    .forEach(at -> scores[at] = finder.scores(all.marked().get(at).sentence(), all.marked().get(at).before()));
        }
        return new LeftOut(parts, all.marked(), scores);
    }
}
