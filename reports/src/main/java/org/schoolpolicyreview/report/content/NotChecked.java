package org.schoolpolicyreview.report.content;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.review.DocumentRead;
import org.schoolpolicyreview.review.GapReport;

/**
 * What was not checked, and why.
 *
 * @param criteria the criteria that do not apply, were not seen, or wait for a fact
 * @param documents what was not read of the documents, a sentence for each
 * @param always what no such review looks at
 */
public record NotChecked(List<OfCriterion> criteria, List<String> documents, List<String> always) {

    private static final List<String> ALWAYS = List.of(
            "We read documents only. We did not look at what happens in school.",
            "What the documents say on matters of no criterion was not judged.");

    public NotChecked {
        criteria = List.copyOf(criteria);
        documents = List.copyOf(documents);
        always = List.copyOf(always);
    }

    /**
     * A criterion that could not be checked.
     *
     * @param criterion the criterion
     * @param outcome the outcome: it does not apply, was not seen, or waits for a fact
     * @param why why
     */
    public record OfCriterion(CriterionName criterion, Outcome outcome, String why) {}

    static NotChecked of(GapReport report) {
        return new NotChecked(
                report.findings().stream().filter(finding -> wasNotChecked(finding.outcome()))
                        .map(finding -> new OfCriterion(CriterionName.of(finding), finding.outcome(), finding.reason()))
                        .toList(),
                documents(report), ALWAYS);
    }

    private static boolean wasNotChecked(Outcome outcome) {
        return outcome == Outcome.NOT_APPLICABLE || outcome == Outcome.NOT_SEEN || outcome == Outcome.NEEDS_INFORMATION;
    }

    private static List<String> documents(GapReport report) {
        List<String> sentences = new ArrayList<>();
        for (DocumentRead read : report.documents()) {
            String title = Wording.quoted(read.title());
            if (read.inForce() == Standing.NO) {
                sentences.add(title + " was not asked: it is not in force.");
            } else if (read.inForce() == Standing.NOT_KNOWN) {
                sentences.add(title + " was not asked: nothing says whether it is in force.");
            } else if (read.read() == Extent.PART) {
                sentences.add("Of " + title + ", only a part was read.");
            }
        }
        return sentences;
    }
}
