package org.schoolpolicyreview.report.content;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.review.Bearing;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PartResult.Result;
import org.schoolpolicyreview.review.Summary.WouldSettle;

/**
 * What the school is asked. These are questions, not gaps.
 *
 * @param toSend documents to send, the most useful first
 * @param ofEachDocument the criteria that are put to each document that is sent, and no single one would settle
 * @param toTell facts to tell
 * @param toDecide points for a person to decide
 * @param open how many criteria are open, of how many
 */
public record Questions(
        List<ToSend> toSend, List<CriterionName> ofEachDocument, List<ToTell> toTell, List<ToDecide> toDecide, Count open) {

    public Questions {
        toSend = List.copyOf(toSend);
        ofEachDocument = List.copyOf(ofEachDocument);
        toTell = List.copyOf(toTell);
        toDecide = List.copyOf(toDecide);
    }

    /**
     * A document to send.
     *
     * @param document which: "your behaviour policy", "the rest of “Our objectives”"
     * @param settles the criteria that it would settle
     */
    public record ToSend(String document, List<CriterionName> settles) {

        public ToSend {
            settles = List.copyOf(settles);
        }

        /** What it would settle, in a sentence. */
        public String sentence() {
            return Wording.capital(document) + " would settle " + Wording.count(settles.size(), "question") + ".";
        }
    }

    /**
     * A fact to tell.
     *
     * @param criterion the criterion that depends on it
     * @param question which fact
     */
    public record ToTell(CriterionName criterion, String question) {}

    /**
     * A point for a person to decide.
     *
     * @param criterion the criterion
     * @param reason why a person should decide
     * @param toWeigh the passages to weigh
     * @param alsoFound what else the documents say about it
     */
    public record ToDecide(CriterionName criterion, String reason, List<Passage> toWeigh, List<Passage> alsoFound) {

        public ToDecide {
            toWeigh = List.copyOf(toWeigh);
            alsoFound = List.copyOf(alsoFound);
        }
    }

    static Questions of(GapReport report) {
        List<WouldSettle> wanted = report.summary().toSend();
        Set<String> settled = wanted.stream().flatMap(each -> each.criteria().stream()).collect(Collectors.toSet());
        int open = (int) report.findings().stream().filter(finding -> finding.outcome().isQuestion()).count();
        return new Questions(
                wanted.stream().map(each -> new ToSend(Wording.asked(each.kind(), each.why(), each.title()),
                        each.criteria().stream().map(id -> CriterionName.of(id, report)).toList())).toList(),
                report.findings(Outcome.NOT_SEEN).stream().map(CriterionName::of)
                        .filter(each -> !settled.contains(each.id())).toList(),
                report.findings(Outcome.NEEDS_INFORMATION).stream()
                        .map(each -> new ToTell(CriterionName.of(each), each.reason())).toList(),
                report.findings(Outcome.NEEDS_JUDGEMENT).stream().map(Questions::toDecide).toList(),
                Count.criteria(open, report.findings().size()));
    }

    private static ToDecide toDecide(Finding finding) {
        Set<String> unclear = finding.parts().stream().filter(each -> each.result() == Result.UNCLEAR)
                .map(each -> each.part().name()).collect(Collectors.toSet());
        Predicate<Passage> toWeigh = each -> each.bearing() == Bearing.UNCLEAR && unclear.contains(each.part());
        List<Passage> all = Passage.of(finding.evidence());
        List<Passage> weighed = SameWords.together(all.stream().filter(toWeigh).toList());
        return new ToDecide(CriterionName.of(finding), finding.reason(), weighed,
                SameWords.together(all.stream().filter(toWeigh.negate()).toList()));
    }
}
