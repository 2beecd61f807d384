package org.schoolpolicyreview.teaching;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.finding.Weights;

/** What a finder learns: of each part whether a sentence speaks of it, and whether it shows it. */
public final class Lessons {

    private Lessons() {}

    /** What is learned of all parts. Takes about half a minute on two cores. */
    static List<Weights.OfPart> learned(List<Example> examples, List<String> parts) {
        Teacher teacher = new Teacher(examples);
        return parts.parallelStream().flatMap(part -> Stream.of(teacher.teach(part), teacher.teachShows(part))).toList();
    }

    /** A finder that was not taught with the texts of some schools: only so can it be counted how often it is right there. */
    public static Finder without(TaughtWith all, Set<String> schools) {
        List<Example> others = all.examples().stream().filter(each -> !each.ofText() || !schools.contains(each.source())).toList();
        return new Finder(new Weights(learned(others, all.parts())));
    }
}
