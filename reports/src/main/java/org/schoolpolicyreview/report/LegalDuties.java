package org.schoolpolicyreview.report;

import java.util.List;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PartResult;
import org.schoolpolicyreview.review.PartResult.Result;

/**
 * The parts that are legal duties, counted as parts throughout: a number and what it is counted of must be of one kind.
 *
 * @param asked every such part that was put to the documents
 * @param unmet those that are not met
 * @param open those about which nothing can be said yet
 */
record LegalDuties(List<Duty> asked, List<Duty> unmet, List<Duty> open) {

    /** A part that is a legal duty, and its finding. */
    record Duty(Finding finding, PartResult part) {

        private boolean isOpen() {
            return part.result() == Result.NOT_SEEN || part.result() == Result.UNCLEAR;
        }
    }

    static LegalDuties of(GapReport report) {
        List<Duty> asked = report.findings().stream()
                .flatMap(finding -> finding.parts().stream().map(part -> new Duty(finding, part)))
                .filter(duty -> duty.part().part().basis().isLegalDuty())
                .filter(duty -> duty.part().result() != Result.NOT_ASKED)
                .toList();
        return new LegalDuties(asked,
                asked.stream().filter(duty -> duty.part().isLegalDutyUnmet()).toList(),
                asked.stream().filter(Duty::isOpen).toList());
    }
}
