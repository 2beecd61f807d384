package org.schoolpolicyreview.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.accuracy.findings.FindingCounts;
import org.schoolpolicyreview.accuracy.findings.JudgedFinding;
import org.schoolpolicyreview.accuracy.findings.LabelledReview;
import org.schoolpolicyreview.accuracy.records.DocumentCount;
import org.schoolpolicyreview.accuracy.records.RecordCounts;
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

    public Figures {
        schools = List.copyOf(schools);
    }

    /** Counts the build that runs this. Takes some seconds. */
    public static Figures of(ProjectFolder project) {
        List<MarkedSchool> schools = project.markedSchools().stream().map(folder -> MarkedSchool.read(project, folder)).toList();
        List<DocumentCount> documents = schools.stream().flatMap(school -> school.documents().stream()).toList();
        LabelledReview review = new LabelledReview();
        List<JudgedFinding> findings = new ArrayList<>();
        schools.stream().filter(school -> project.labelledSchools().contains(school.folder()))
                .forEach(school -> findings.addAll(review.of(school)));
        return new Figures(schools, RecordCounts.of(documents), new FindingCounts(findings));
    }

    /** How many documents were read. */
    public int documents() {
        return schools.stream().mapToInt(school -> school.documents().size()).sum();
    }
}
