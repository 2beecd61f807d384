package org.schoolpolicyreview.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.schoolpolicyreview.teaching.files.ProjectFolder;
import org.schoolpolicyreview.teaching.sentences.MarkedSentence;
import org.schoolpolicyreview.teaching.sentences.Use;

/** Tells how well the finder ranks the sentences of texts that it was not taught with: schools left out in turn. */
public final class TryFinder {

    private TryFinder() {}

    /** Prints it by part. {@code TryFinder [texts]}: with "texts" the marked texts of the other schools teach too. */
    public static void main(String[] arguments) {
        boolean texts = List.of(arguments).contains("texts");
        TaughtWith all = TaughtWith.read(ProjectFolder.found());
        List<String> parts = all.parts();
        LeftOut left = LeftOut.of(all, texts);
        double[][] scores = left.scores();
        System.out.printf("%d sentences written, %d of texts, %d parts%n", all.taught().size(), all.marked().size(), parts.size());
        Map<String, double[]> byPart = new TreeMap<>();
        for (int part = 0; part < parts.size(); part++) {
            byPart.put(parts.get(part), quality(part, parts.get(part), all.marked(), scores));
        }
        List.of(arguments).stream().filter(parts::contains).forEach(part -> list(parts.indexOf(part), part, all.marked(), scores));
        double sum = 0;
        for (Map.Entry<String, double[]> each : byPart.entrySet()) {
            double[] q = each.getValue();
            System.out.printf(Locale.ROOT, "%-28s marked %3.0f  AP %.2f  at .5: P %.2f R %.2f   at .8: P %.2f R %.2f%n", each.getKey(),
                    q[0], q[1], q[2], q[3], q[4], q[5]);
            sum += q[1];
        }
        System.out.printf(Locale.ROOT, "mean average precision %.3f%n", sum / byPart.size());
    }

    /** Lists what was missed and what was found wrongly, the worst first. */
    private static void list(int part, String label, List<MarkedSentence> marked, double[][] scores) {
        IntStream.range(0, marked.size()).boxed().filter(at -> marked.get(at).marks().get(label) != Use.UNSURE)
                .sorted(Comparator.comparingDouble(at -> -scores[at][part])).filter(at -> marked.get(at).marks().containsKey(label)
                        || scores[at][part] > 0.4)
                .forEach(at -> System.out.printf("%s %.2f %s | %s | %s%n", marked.get(at).marks().containsKey(label) ? "+" : "-",
                        scores[at][part], marked.get(at).school(), marked.get(at).sentence().context().heading().orElse(""),
                        marked.get(at).sentence().text()));
    }

    private static double[] quality(int part, String label, List<MarkedSentence> marked, double[][] scores) {
        record Scored(double score, boolean right) {}
        List<Scored> all = new ArrayList<>();
        for (int at = 0; at < marked.size(); at++) {
            Optional<Use> use = Optional.ofNullable(marked.get(at).marks().get(label));
            if (use.isEmpty() || use.get() != Use.UNSURE) {
                all.add(new Scored(scores[at][part], use.filter(Use::speaksOfIt).isPresent()));
            }
        }
        all.sort(Comparator.comparingDouble((Scored each) -> -each.score()));
        double positives = all.stream().filter(Scored::right).count();
        double hits = 0;
        double precisions = 0;
        for (int rank = 0; rank < all.size(); rank++) {
            if (all.get(rank).right()) {
                hits++;
                precisions += hits / (rank + 1);
            }
        }
        double[] quality = new double[6];
        quality[0] = positives;
        quality[1] = positives == 0 ? 0 : precisions / positives;
        double[] cuts = {0.5, 0.8};
        for (int cut = 0; cut < cuts.length; cut++) {
            double at = cuts[cut];
            double found = all.stream().filter(each -> each.score() >= at).count();
            double right = all.stream().filter(each -> each.score() >= at && each.right()).count();
            quality[2 + 2 * cut] = found == 0 ? 1 : right / found;
            quality[3 + 2 * cut] = positives == 0 ? 1 : right / positives;
        }
        return quality;
    }
}
