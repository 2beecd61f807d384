package org.schoolpolicyreview.report.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Basis;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Severity;
import org.schoolpolicyreview.criteria.Theme;
import org.schoolpolicyreview.review.Bearing;
import org.schoolpolicyreview.review.DocumentResult;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PartResult;

/**
 * A gap: what the documents say or do not say, and the next step.
 *
 * @param criterion the id of the criterion
 * @param title what is asked
 * @param theme its theme
 * @param outcome the outcome
 * @param severity how much it matters
 * @param basis what it rests on, the strongest first
 * @param legalDutyUnmet whether a part that is a legal duty is unmet
 * @param what what to add or change, in a sentence
 * @param reason why it came out so, without what was said before; equal to what if there is no more to say
 * @param why why it matters
 * @param documents where each document is asked, those that are not in place; else empty
 * @param passages what the documents say, what decides it first
 * @param nearest what came nearest to what is to be added, and did not count
 * @param lookedIn where it was looked for
 * @param remedies what to do, part by part
 * @param governorsQuestion a question that governors could ask
 */
public record Gap(
        String criterion,
        String title,
        Theme theme,
        Outcome outcome,
        Severity severity,
        List<Basis> basis,
        boolean legalDutyUnmet,
        String what,
        String reason,
        String why,
        List<OfDocument> documents,
        List<Passage> passages,
        List<NearestTo> nearest,
        String lookedIn,
        List<Remedy> remedies,
        String governorsQuestion) {

    private static final int NAMED = 2;

    public Gap {
        basis = List.copyOf(basis);
        documents = List.copyOf(documents);
        passages = List.copyOf(passages);
        nearest = List.copyOf(nearest);
        remedies = List.copyOf(remedies);
    }

    /**
     * How one document came out, where each is asked.
     *
     * @param document its title
     * @param objective the number of the objective, as the document gives it; empty if the document as a whole is asked
     * @param outcome its outcome
     * @param reason why
     */
    public record OfDocument(String document, Optional<String> objective, Outcome outcome, String reason) {

        private static OfDocument of(DocumentResult result) {
            return new OfDocument(result.document(),
                    result.objective().map(each -> each.replaceFirst("(?i)^objective (?=.)", "")), result.outcome(),
                    result.reason());
        }
    }

    /** The weightiest first. */
    static List<Gap> of(GapReport report) {
        return report.gaps().stream().map(gap -> of(gap, report)).toList();
    }

    static Gap of(Finding gap, GapReport report) {
        List<Passage> passages = passages(gap);
        String what = what(gap, passages);
        return new Gap(gap.criterion().id(), gap.criterion().title(), gap.criterion().theme(), gap.outcome(),
                gap.criterion().severity(), List.copyOf(gap.bases()), gap.isLegalDutyUnmet(), what,
                reason(gap, what), gap.criterion().why(), documents(gap), SameWords.together(passages),
                NearestTo.of(gap), WhereLooked.of(gap, report), remedies(gap), gap.criterion().governorsQuestion());
    }

    /** The outcome, in the words that readers see. */
    public String readersSee() {
        return outcome.readersSee();
    }

    /** What it rests on, in the words that readers see. */
    public String restsOn() {
        return Wording.basis(basis);
    }

    /** The passage that it is about: one that decides it, if possible with the document's own words. */
    public Optional<Passage> about() {
        return Stream.of(Bearing.RULES_OUT, Bearing.FALLS_SHORT, Bearing.UNCLEAR, Bearing.SHOWS)
                .flatMap(bearing -> passages.stream().filter(each -> each.bearing() == bearing)
                        .sorted((one, other) -> Boolean.compare(other.words().isPresent(), one.words().isPresent())))
                .findFirst();
    }

    /** Those of documents that are in place, with all their objectives, would not help to mend it. */
    private static List<Passage> passages(Finding gap) {
        Set<Integer> inPlace = gap.documents().stream().map(DocumentResult::documentNumber).collect(Collectors.toSet());
        gap.documents().stream().filter(each -> each.outcome() != Outcome.MET)
                .forEach(each -> inPlace.remove(each.documentNumber()));
        return Passage.of(gap.evidence()).stream().filter(each -> !inPlace.contains(each.documentNumber())).toList();
    }

    /** Silence is a next step, not a verdict: what to add, never what the school lacks. */
    private static String what(Finding gap, List<Passage> passages) {
        Optional<Passage> wrong = passages.stream().filter(each -> each.bearing() == Bearing.RULES_OUT).findFirst();
        if (gap.outcome() == Outcome.CONTRARY && wrong.isPresent()) {
            return wrong.get().sentence();
        }
        List<String> missing = gap.parts().stream().filter(part -> part.isGap())
                .map(part -> part.part().missing()).distinct().toList();
        boolean begun = gap.parts().stream().filter(part -> part.isGap())
                .allMatch(part -> part.result() == PartResult.Result.FALLS_SHORT);
        return (begun ? "To complete: " : "To add: ") + Wording.things(missing, NAMED) + ".";
    }

    /** Nothing that was said before: neither what needs changing, nor what is told of each document. */
    private static String reason(Finding gap, String what) {
        int all = gap.documents().size();
        if (all > 1) {
            int inPlace = (int) gap.documents().stream().filter(each -> each.outcome() == Outcome.MET).count();
            return "In place in " + inPlace + " of " + all + " "
                    + (gap.documents().get(0).objective().isPresent() ? "objectives." : "documents.");
        }
        return gap.reason().startsWith(what + " ") ? gap.reason().substring(what.length() + 1) : gap.reason();
    }

    /** One document alone has the reason of the whole. */
    private static List<OfDocument> documents(Finding gap) {
        return gap.documents().size() == 1 ? List.of()
                : gap.documents().stream().filter(each -> each.outcome() != Outcome.MET).map(OfDocument::of).toList();
    }

    private static List<Remedy> remedies(Finding gap) {
        return gap.parts().stream().filter(part -> part.isGap()).map(part -> Remedy.of(part.part()))
                .distinct().toList();
    }
}
