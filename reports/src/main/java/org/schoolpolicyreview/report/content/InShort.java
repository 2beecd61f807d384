package org.schoolpolicyreview.report.content;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.review.GapReport;

/** The report in a few sentences: strengths first, no percentage, every number with what it is counted of. */
final class InShort {

    private InShort() {}

    static List<String> of(GapReport report, Cover cover, LegalDuties duties) {
        int all = report.findings().size();
        List<String> sentences = new ArrayList<>();
        sentences.add(cover.read());
        sentences.add("We checked " + Wording.criteria(all) + ".");
        sentences.add(Count.criteria(report.findings(Outcome.MET).size(), all)
                + (report.findings(Outcome.MET).size() == 1 ? " is" : " are") + " in place.");
        sentences.add(duties.inWords());
        int gaps = report.gaps().size();
        sentences.add(gaps == 0 ? "No gap was found in what was read."
                : Count.criteria(gaps, all) + (gaps == 1 ? " has a gap, with a next step." : " have a gap, each with a next step."));
        int notSeen = report.findings(Outcome.NOT_SEEN).size();
        if (notSeen > 0) {
            sentences.add("We could not check " + Count.criteria(notSeen, all) + ", for we have not seen what would answer "
                    + (notSeen == 1 ? "it." : "them."));
        }
        add(report, Outcome.NEEDS_JUDGEMENT, " are for a person to decide.", " is for a person to decide.", sentences);
        add(report, Outcome.NEEDS_INFORMATION, " wait for a fact about the school.", " waits for a fact about the school.",
                sentences);
        add(report, Outcome.WAIVED, " are accepted for a time.", " is accepted for a time.", sentences);
        add(report, Outcome.NOT_APPLICABLE, " do not apply to this school.", " does not apply to this school.", sentences);
        return sentences;
    }

    private static void add(GapReport report, Outcome outcome, String many, String one, List<String> sentences) {
        int number = report.findings(outcome).size();
        if (number > 0) {
            sentences.add(Count.criteria(number, report.findings().size()) + (number == 1 ? one : many));
        }
    }
}
