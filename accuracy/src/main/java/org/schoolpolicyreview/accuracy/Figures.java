package org.schoolpolicyreview.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schoolpolicyreview.accuracy.findings.FindingCounts;
import org.schoolpolicyreview.accuracy.findings.JudgedFinding;
import org.schoolpolicyreview.accuracy.findings.LabelledReview;
import org.schoolpolicyreview.accuracy.records.DocumentCount;
import org.schoolpolicyreview.accuracy.records.RecordCounts;
import org.schoolpolicyreview.teaching.Lessons;
import org.schoolpolicyreview.teaching.TaughtWith;
import org.schoolpolicyreview.teaching.files.ProjectFolder;

/**
 * Everything that is counted of one build: all marked schools read, all labelled schools reviewed. The same texts, marks,
 * labels and build give the same figures.
 *
 * @param schools the marked schools, by name, with what was read of them
 * @param records how well records were read, over all of them
 * @param findings how often findings are right, over the labelled ones
 */
public record Figures(List<MarkedSchool> schools, RecordCounts records, FindingCounts findings) {

    /** So many times schools are left out. */
    private static final int TURNS = 2;

    public Figures {
        schools = List.copyOf(schools);
    }

    /** Counts the build that runs this. Takes two minutes: the finder is taught twice. */
    public static Figures of(ProjectFolder project) {
        List<MarkedSchool> schools = project.markedSchools().stream().map(folder -> MarkedSchool.read(project, folder)).toList();
        List<DocumentCount> documents = schools.stream().flatMap(school -> school.documents().stream()).toList();
        List<MarkedSchool> labelled = schools.stream().filter(school -> project.labelledSchools().contains(school.folder())).toList();
        return new Figures(schools, RecordCounts.of(documents), new FindingCounts(leftOut(TaughtWith.read(project), labelled)));
    }

    /** Each school is reviewed with a finder that was not taught with it: every other school is left out, and then the rest. */
    private static List<JudgedFinding> leftOut(TaughtWith taught, List<MarkedSchool> schools) {
        List<JudgedFinding> findings = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            int own = turn;
            List<MarkedSchool> left = IntStream.range(0, schools.size()).filter(at -> at % TURNS == own).mapToObj(schools::get).toList();
            LabelledReview review = new LabelledReview(
                    Lessons.without(taught, left.stream().map(MarkedSchool::name).collect(Collectors.toSet())));
            left.forEach(school -> findings.addAll(review.of(school)));
        }
        findings.sort(Comparator.comparing(JudgedFinding::school));
        return findings;
    }

    /** How many documents were read. */
    public int documents() {
        return schools.stream().mapToInt(school -> school.documents().size()).sum();
    }
}
