package org.schoolpolicyreview.accuracy.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PolicyReview;
import org.schoolpolicyreview.accuracy.MarkedSchool;

/** Reviews a labelled school as the product does, and holds each finding against its label. */
public final class LabelledReview {

    /** The day on which the experts judged. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private final PolicyReview review;

    /** With a finder, which should not have been taught with the school. */
    public LabelledReview(Finder finder) {
        review = PolicyReview.with(finder);
    }

    /** The findings about a school, by criterion; labels of criteria that the product does not have are left aside. */
    public List<JudgedFinding> of(MarkedSchool school) {
        GapReport report = review.of(school.school(), AS_OF);
        Causes causes = new Causes(school);
        List<JudgedFinding> judged = new ArrayList<>();
        for (Label label : Label.of(school.folder())) {
            report.finding(label.criterion()).ifPresent(finding -> judged.add(judge(school.name(), finding, label, causes)));
        }
        return judged;
    }

    private static JudgedFinding judge(String school, Finding finding, Label label, Causes causes) {
        Judgement judgement = Judgement.of(finding.outcome(), label.accepted());
        return new JudgedFinding(school, label.criterion(), finding.outcome().word(), label.accepted(), judgement,
                isDutyUnmet(finding),
                judgement == Judgement.RIGHT ? Optional.empty() : Optional.of(causes.of(finding, label)));
    }

    /** Any part that is a gap and rests on law or on guidance that the law binds schools to, as the experts count. */
    private static boolean isDutyUnmet(Finding finding) {
        return finding.parts().stream().anyMatch(part -> part.isGap() && part.part().essential()
                && part.part().basis().word().startsWith("statutory"));
    }
}
