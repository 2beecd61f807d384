package org.schoolpolicyreview.teaching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.schoolpolicyreview.teaching.files.DataFile;
import org.schoolpolicyreview.teaching.sentences.Use;
import org.schoolpolicyreview.yaml.Node;

/**
 * From which score on a sentence is found likely or surely, by part. Chosen on schools with which the finder was not taught.
 * As a part has few marks, its own threshold is held to the one that all parts together have, half and half.
 */
public record Thresholds(Map<String, OfPart> byPart) {

    /** A false pass costs most: of what is sure, four in five are right. */
    private static final double SURE = 0.8;
    /** A person's minute costs less than a missed promise: of what is likely, two in five are right. */
    private static final double LIKELY = 0.4;
    /** What few marks prove is held to be worse than it looks. */
    private static final double DOUBT = 1;
    private static final int STEPS = 100;

    /** The thresholds of a part. */
    public record OfPart(double likely, double sure) {}

    public Thresholds {
        byPart = Map.copyOf(byPart);
    }

    private record Scored(double score, boolean right) {}

    /** Chosen on schools that were left out in turn. */
    static Thresholds chosen(LeftOut left) {
        List<List<Scored>> all = new ArrayList<>();
        for (int part = 0; part < left.parts().size(); part++) {
            all.add(scored(left, part));
        }
        List<Scored> together = all.stream().flatMap(List::stream).toList();
        OfPart common = new OfPart(threshold(together, LIKELY), threshold(together, SURE));
        Map<String, OfPart> byPart = new LinkedHashMap<>();
        for (int part = 0; part < left.parts().size(); part++) {
            byPart.put(left.parts().get(part), new OfPart((common.likely() + threshold(all.get(part), LIKELY)) / 2,
                    (common.sure() + threshold(all.get(part), SURE)) / 2));
        }
        return new Thresholds(byPart);
    }

    private static List<Scored> scored(LeftOut left, int part) {
        String label = left.parts().get(part);
        return IntStream.range(0, left.marked().size()).filter(at -> left.marked().get(at).marks().get(label) != Use.UNSURE)
                .mapToObj(at -> new Scored(left.scores()[at][part], left.marked().get(at).marks().containsKey(label))).toList();
    }

    /** The lowest score from which on so many are right. */
    private static double threshold(List<Scored> scored, double share) {
        List<Scored> ranked = scored.stream().sorted(Comparator.comparingDouble((Scored each) -> -each.score())).toList();
        for (int step = 5; step < STEPS; step++) {
            double from = (double) step / STEPS;
            double found = ranked.stream().takeWhile(each -> each.score() >= from).count();
            double right = ranked.stream().takeWhile(each -> each.score() >= from).filter(Scored::right).count();
            if (right / (found + DOUBT) >= share) {
                return from;
            }
        }
        return (double) (STEPS - 1) / STEPS;
    }

    /** Reads them from a file. */
    static Thresholds read(Path file) {
        Map<String, OfPart> byPart = new LinkedHashMap<>();
        for (Node node : DataFile.items(DataFile.read(file), "thresholds")) {
            byPart.put(DataFile.text(node, "part"), new OfPart(Double.parseDouble(DataFile.text(node, "likely")),
                    Double.parseDouble(DataFile.text(node, "sure"))));
        }
        return new Thresholds(byPart);
    }

    /** The thresholds of a part. */
    OfPart of(String part) {
        OfPart own = byPart.get(part);
        if (own == null) {
            throw new IllegalStateException("No thresholds were chosen for " + part + ". Run ChooseThresholds.");
        }
        return own;
    }

    /** As the file holds them. */
    String text() {
        StringBuilder text = new StringBuilder("""
                # From which score on a sentence is found likely or surely. Written by ChooseThresholds, which chooses them on
                # schools that were left out in turn; never by hand.
                thresholds:
                """);
        byPart.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> text.append(String.format(Locale.ROOT,
                "  - {part: %s, likely: %.3f, sure: %.3f}\n", each.getKey(), each.getValue().likely(), each.getValue().sure())));
        return text.toString();
    }
}
