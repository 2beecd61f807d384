package org.schoolpolicyreview.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Severity;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PartResult;
import org.schoolpolicyreview.review.PartResult.Result;

/**
 * One of the three gaps to mend first.
 *
 * @param number its place, from 1
 * @param criterion the id of the criterion
 * @param title what is aimed at: "Aim: Every adult in the school must act", for alone it would read as a fact
 * @param what what to add or change, in a sentence
 * @param firstStep the first step
 * @param whyFirst why it was chosen
 * @param about the sentence of the school's own documents that it is about, if there is one
 * @param lookedIn where it was looked for
 * @param gap the gap itself
 */
public record ToDoFirst(
        int number,
        String criterion,
        String title,
        String what,
        String firstStep,
        String whyFirst,
        Optional<Passage> about,
        String lookedIn,
        Gap gap) {

    static List<ToDoFirst> of(GapReport report) {
        List<ToDoFirst> first = new ArrayList<>();
        for (Finding finding : report.summary().priorities()) {
            Gap gap = Gap.of(finding, report);
            first.add(new ToDoFirst(first.size() + 1, gap.criterion(), "Aim: " + gap.title(), gap.what(), firstStep(finding),
                    whyFirst(finding, report), about(gap), gap.lookedIn(), gap));
        }
        return first;
    }

    /** A date without words of its own would only say again what was said. */
    private static Optional<Passage> about(Gap gap) {
        return gap.about().filter(passage -> passage.words().isPresent() || !passage.sentences().contains(gap.what()));
    }

    private static String firstStep(Finding gap) {
        List<PartResult> parts = gap.parts().stream().filter(part -> part.isGap()).toList();
        Optional<PartResult> first = parts.stream().filter(PartResult::isLegalDutyUnmet).findFirst()
                .or(() -> parts.stream().filter(part -> part.result() == Result.RULED_OUT).findFirst())
                .or(() -> parts.stream().findFirst());
        return first.map(part -> Wording.firstSentence(part.part().remedy())).orElse("");
    }

    private static String whyFirst(Finding gap, GapReport report) {
        List<Finding> gaps = report.gaps();
        Severity severity = gap.criterion().severity();
        if (gap.isLegalDutyUnmet()) {
            return "A legal duty is not met here, and that comes first." + amongEquals(gap, report);
        }
        if (gaps.size() == 1) {
            return "It is the only gap in what was read. Its severity is " + severity.word() + ": "
                    + Wording.small(severity.meaning());
        }
        List<Finding> alike = gaps.stream().filter(each -> each.criterion().severity() == severity).toList();
        if (alike.size() == 1) {
            return "Of " + gaps.size() + " gaps, it is the only one of severity " + severity.word() + ".";
        }
        return (alike.size() == gaps.size() ? "All " + gaps.size() + " gaps are of severity " + severity.word() + "."
                : "Of " + gaps.size() + " gaps, " + alike.size() + " are of severity " + severity.word() + ", and this is one.")
                + (alike.stream().allMatch(each -> each.outcome() == gap.outcome()) ? "" : among(gap.outcome()))
                + amongEquals(gap, report);
    }

    /** What comes first among gaps of the same severity. */
    private static String among(Outcome outcome) {
        return switch (outcome) {
            case CONTRARY -> " Words that need changing come first among them.";
            case NOT_EVIDENCED -> " Nothing was found of it, so it comes before what is partly in place.";
            default -> " A part of it is in place already, so the rest can build on it.";
        };
    }

    /** Where nothing else tells gaps apart, no reason is made up. */
    private static String amongEquals(Finding gap, GapReport report) {
        List<Finding> equals = report.gaps().stream()
                .filter(each -> each.isLegalDutyUnmet() == gap.isLegalDutyUnmet()
                        && each.criterion().severity() == gap.criterion().severity() && each.outcome() == gap.outcome())
                .toList();
        return report.summary().priorities().containsAll(equals) ? ""
                : " " + equals.size() + " gaps are alike in this, and stand in the order of their ids.";
    }
}
