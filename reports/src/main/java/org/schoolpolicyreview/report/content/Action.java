package org.schoolpolicyreview.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Basis;
import org.schoolpolicyreview.criteria.Severity;
import org.schoolpolicyreview.review.Bearing;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PartResult;

/**
 * One action of a plan, for one part of a gap.
 *
 * @param number its place, from 1
 * @param criterion the criterion
 * @param action what to do
 * @param why why it matters
 * @param wording words that the school could adapt, where words alone would do
 * @param role who could lead on it, as a suggestion
 * @param byWhen by when, as a suggestion and never as law: "this half-term"
 * @param success how the school will know that it is done
 * @param evidence what to keep, as a suggestion
 * @param severity how much it matters
 * @param basis what it rests on
 * @param legalDuty whether it is a legal duty that is unmet
 */
public record Action(
        int number,
        CriterionName criterion,
        String action,
        String why,
        Optional<String> wording,
        String role,
        String byWhen,
        String success,
        String evidence,
        Severity severity,
        Basis basis,
        boolean legalDuty) {

    private static final int NAMED = 4;

    /** What stands beside every plan, so that no suggestion reads as law. */
    public static final String SUGGESTIONS =
            "Roles and times are suggestions. The school decides who does what, and by when.";

    /** An action for each part that is to be mended, those of the weightiest gap first. */
    static List<Action> of(GapReport report) {
        List<Action> actions = new ArrayList<>();
        for (Finding gap : report.gaps()) {
            for (PartResult part : gap.parts()) {
                if (part.isGap()) {
                    actions.add(of(actions.size() + 1, gap, part, report));
                }
            }
        }
        return actions;
    }

    /** Where each document is asked, those in which it is to be done: whoever does it opens them. */
    private static String action(Finding gap, PartResult part) {
        Set<Integer> done = gap.evidence().stream()
                .filter(each -> each.part().equals(part.part().name()) && each.bearing() == Bearing.SHOWS)
                .map(Evidence::documentNumber).collect(Collectors.toSet());
        gap.evidence().stream()
                .filter(each -> each.part().equals(part.part().name()) && each.bearing() == Bearing.RULES_OUT)
                .forEach(each -> done.remove(each.documentNumber()));
        List<String> titles = gap.documents().stream()
                .filter(each -> each.outcome().isGap() && each.objective().isEmpty() && !done.contains(each.documentNumber()))
                .map(each -> Wording.quoted(each.document())).distinct().toList();
        return part.part().remedy() + (titles.isEmpty() ? "" : " This is about " + Wording.some(titles, NAMED) + ".");
    }

    private static Action of(int number, Finding gap, PartResult result, GapReport report) {
        Remedy remedy = Remedy.of(result.part());
        Severity severity = gap.criterion().severity();
        return new Action(number, CriterionName.of(gap), action(gap, result), gap.criterion().why(), remedy.wording(),
                Suggested.role(gap.criterion()),
                Suggested.byWhen(result.isLegalDutyUnmet() ? Severity.CRITICAL : severity, report.asOf()),
                Suggested.success(gap.criterion(), result.part()), Kept.of(gap.criterion(), result.part()), severity,
                remedy.basis(), result.isLegalDutyUnmet());
    }
}
