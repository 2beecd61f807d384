package org.schoolpolicyreview.teaching;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.finding.Weights;

/** What a finder learns: of each part whether a sentence speaks of it and whether it shows it; of all, whether a sentence sounds firm. */
public final class Lessons {

    private Lessons() {}

    /** What is learned of all parts, and of firmness, without the texts of some schools. Takes about half a minute on two cores. */
    static List<Weights.OfPart> learned(TaughtWith all, Set<String> without) {
        Teacher teacher = new Teacher(all.examples().stream().filter(each -> !each.ofText() || !without.contains(each.source())).toList());
        Stream<Weights.OfPart> firmness = Stream.of(FirmnessTeacher.teach(FirmnessExamples.of(all, without)));
        return Stream.concat(firmness, all.parts().parallelStream()
                .flatMap(part -> Stream.of(teacher.teach(part), teacher.teachShows(part)))).toList();
    }

    /** A finder that was not taught with the texts of some schools: only so can it be counted how often it is right there. */
    public static Finder without(TaughtWith all, Set<String> schools) {
        return new Finder(new Weights(learned(all, schools)));
    }
}
