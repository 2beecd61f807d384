package org.schoolpolicyreview.report.content;

import java.util.List;
import org.schoolpolicyreview.criteria.Basis;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Severity;
import org.schoolpolicyreview.criteria.Theme;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PartResult;

/**
 * A criterion with its finding, in a line of the annex.
 *
 * @param id its id
 * @param title what it asks
 * @param theme its theme
 * @param outcome the outcome
 * @param basis what it rests on, the strongest first
 * @param severity how much it matters
 * @param reason why it came out so
 * @param shown how many of its parts are shown
 */
public record CriterionLine(
        String id,
        String title,
        Theme theme,
        Outcome outcome,
        List<Basis> basis,
        Severity severity,
        String reason,
        Count shown) {

    public CriterionLine {
        basis = List.copyOf(basis);
    }

    static List<CriterionLine> of(GapReport report) {
        return report.findings().stream().map(CriterionLine::of).toList();
    }

    private static CriterionLine of(Finding finding) {
        int shown = (int) finding.parts().stream().filter(each -> each.result() == PartResult.Result.SHOWN).count();
        return new CriterionLine(finding.criterion().id(), finding.criterion().title(), finding.criterion().theme(),
                finding.outcome(), List.copyOf(finding.bases()), finding.criterion().severity(), finding.reason(),
                Count.of(shown, finding.parts().size(), "part", "parts"));
    }

    /** The outcome, in the words that readers see. */
    public String readersSee() {
        return outcome.readersSee();
    }

    /** What it rests on, in the words that readers see. */
    public String restsOn() {
        return Wording.basis(basis);
    }
}
