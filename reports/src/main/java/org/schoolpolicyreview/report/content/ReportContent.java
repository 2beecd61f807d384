package org.schoolpolicyreview.report.content;

import java.util.List;
import org.schoolpolicyreview.review.GapReport;

/**
 * All that a report on one school says, in the order of {@link Section}. The same report always gives the same content.
 *
 * <pre>{@code
 * ReportContent content = ReportContent.of(report);
 * content.inShort().forEach(System.out::println);
 * }</pre>
 *
 * @param cover which school, which documents, when, and for whom
 * @param inShort the report in a few sentences
 * @param strengths what is in place, the weightiest first
 * @param inPlace how many criteria that is, of how many
 * @param legalDuties the legal duties as a list of their own
 * @param toDoFirst the three gaps to mend first, or fewer
 * @param levels how far the policies go, theme by theme
 * @param gaps every gap, the weightiest first
 * @param gapCount how many that is, of how many
 * @param questions what the school is asked
 * @param contradictions places that do not agree
 * @param notChecked what was not checked, and why
 * @param actionPlan an action for each part that is to be mended
 * @param criteria all criteria, by id
 * @param sources the sources that they come from, by id
 * @param readability how the quoted words of the documents read; empty where too little was quoted
 * @param reviewsDue the next reviews that the documents give
 * @param versions with what the report was made
 */
public record ReportContent(
        Cover cover,
        List<String> inShort,
        List<Strong> strengths,
        Count inPlace,
        LegalDuties legalDuties,
        List<ToDoFirst> toDoFirst,
        List<ThemeLine> levels,
        List<Gap> gaps,
        Count gapCount,
        Questions questions,
        List<Contradiction> contradictions,
        NotChecked notChecked,
        List<Action> actionPlan,
        List<CriterionLine> criteria,
        List<SourceUsed> sources,
        List<Readability> readability,
        List<ReviewDue> reviewsDue,
        Versions versions) {

    /** Said once, on every report. */
    public static final String NOT_LEGAL_ADVICE = "This report says what the documents say. It is not legal advice.";

    public ReportContent {
        inShort = List.copyOf(inShort);
        strengths = List.copyOf(strengths);
        toDoFirst = List.copyOf(toDoFirst);
        levels = List.copyOf(levels);
        gaps = List.copyOf(gaps);
        contradictions = List.copyOf(contradictions);
        actionPlan = List.copyOf(actionPlan);
        criteria = List.copyOf(criteria);
        sources = List.copyOf(sources);
        readability = List.copyOf(readability);
        reviewsDue = List.copyOf(reviewsDue);
    }

    /** What a report says. */
    public static ReportContent of(GapReport report) {
        Cover cover = Cover.of(report);
        LegalDuties duties = LegalDuties.of(report);
        List<Strong> strengths = Strong.of(report);
        List<Gap> gaps = Gap.of(report);
        int all = report.findings().size();
        return new ReportContent(cover, InShort.of(report, cover, duties), strengths,
                Count.criteria(strengths.size(), all), duties, ToDoFirst.of(report), ThemeLine.of(report), gaps,
                Count.criteria(gaps.size(), all), Questions.of(report), Contradiction.of(report), NotChecked.of(report),
                Action.of(report), CriterionLine.of(report), SourceUsed.of(report), Readability.of(report),
                ReviewDue.of(report), Versions.of(report));
    }
}
