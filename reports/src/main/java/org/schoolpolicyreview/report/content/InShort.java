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
        sentences.add("We asked " + Wording.criteria(all) + " of them.");
        sentences.add(Count.criteria(report.findings(Outcome.MET).size(), all)
                + (report.findings(Outcome.MET).size() == 1 ? " is" : " are") + " in place.");
        sentences.add(duties.inWords());
        int gaps = report.gaps().size();
        sentences.add(gaps == 0 ? "No gap was found in what was read."
                : Count.criteria(gaps, all) + (gaps == 1 ? " has" : " have") + " a gap, each with a next step.");
        add(report, Outcome.NOT_SEEN, " we have not seen. A document to send would answer most of them.",
                " we have not seen. A document to send would answer it.", sentences);
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
