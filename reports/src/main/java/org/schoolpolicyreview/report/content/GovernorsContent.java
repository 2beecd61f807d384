package org.schoolpolicyreview.report.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/**
 * One page for governors: strengths first, what the law asks, what to do first, what to ask, what to decide.
 *
 * @param cover which school and when
 * @param strengths up to three strengths
 * @param inPlace how many criteria are in place, of how many
 * @param legalDuties the legal duties
 * @param toDoFirst up to three gaps to mend first
 * @param questions three questions to ask, or fewer
 * @param decision the decision that is asked for
 * @param signatures who signs: a line for each
 */
public record GovernorsContent(
        Cover cover,
        List<Strong> strengths,
        Count inPlace,
        LegalDuties legalDuties,
        List<ToDoFirst> toDoFirst,
        List<String> questions,
        String decision,
        List<String> signatures) {

    private static final int THREE = 3;
    private static final List<String> SIGNATURES =
            List.of("Headteacher", "Chair of governors or link governor", "Date of the meeting and number of the minute");

    public GovernorsContent {
        strengths = List.copyOf(strengths);
        toDoFirst = List.copyOf(toDoFirst);
        questions = List.copyOf(questions);
        signatures = List.copyOf(signatures);
    }

    /** What governors read of a report. */
    public static GovernorsContent of(GapReport report) {
        List<Strong> strengths = Strong.of(report);
        return new GovernorsContent(Cover.of(report), strengths.stream().limit(THREE).toList(),
                Count.criteria(strengths.size(), report.findings().size()), LegalDuties.of(report), ToDoFirst.of(report),
                questions(report), decision(report), SIGNATURES);
    }

    /** How much is in place, as the words before the list of strengths: "among them" only where there are more. */
    public String inPlaceInWords() {
        if (strengths.isEmpty()) {
            return inPlace + " were found in place so far.";
        }
        return inPlace + " " + Wording.is(inPlace.number()) + " in place"
                + (inPlace.number() > strengths.size() ? ", among them:" : ":");
    }

    /**
     * Those of the gaps first, then of what is open, the severest first, then of what is in place: a strength may be asked
     * about too.
     */
    private static List<String> questions(GapReport report) {
        Stream<Finding> open = Stream.of(Outcome.NEEDS_JUDGEMENT, Outcome.NOT_SEEN, Outcome.NEEDS_INFORMATION)
                .flatMap(outcome -> report.findings(outcome).stream()
                        .sorted(Comparator.comparing(finding -> finding.criterion().severity())));
        return Stream.of(report.gaps().stream(), open, report.summary().strengths().stream())
                .flatMap(each -> each).map(Finding::criterion).map(Criterion::governorsQuestion)
                .distinct().limit(THREE).toList();
    }

    private static String decision(GapReport report) {
        int first = report.summary().priorities().size();
        int decide = report.findings(Outcome.NEEDS_JUDGEMENT).size();
        if (first > 0) {
            return (first == 1
                    ? "The board is asked to agree the action above, who leads on it, and when the board will look at it again."
                    : "The board is asked to agree the " + first
                            + " actions above, who leads on each, and when the board will look at them again.")
                    + toSend("It is also asked", report).map(also -> " " + also).orElse("");
        }
        return toSend("The board is asked", report).orElse(decide == 0
                ? "The board is asked to note what is in place, and when the documents are reviewed next."
                : "The board is asked to settle what a person should decide: " + decide + " of "
                        + Wording.criteria(report.findings().size()) + ".");
    }

    private static Optional<String> toSend(String asked, GapReport report) {
        int notSeen = report.findings(Outcome.NOT_SEEN).size();
        return Optional.of(asked + " to have the documents sent that would answer the open questions: "
                        + Count.criteria(notSeen, report.findings().size()) + ".")
                .filter(sentence -> notSeen > 0 && !report.summary().toSend().isEmpty());
    }
}
