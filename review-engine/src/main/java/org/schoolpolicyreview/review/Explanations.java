package org.schoolpolicyreview.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.review.OutcomeWeighed.Step;
import org.schoolpolicyreview.review.facts.FoundSentences;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.answers.Observation;

/** Explains the findings about a school, from the facts that were weighed. Decides nothing. */
final class Explanations {

    private final ReadSchool school;
    private final Map<Matter, WeighedOn> weighedOn;
    private final NearestSentences nearest;

    /**
     * Of a school.
     *
     * @param facts everything that the rules that weigh have read, in the order in which it is to be told
     * @param found what was found in its documents, and what came nearest
     */
    Explanations(ReadSchool school, Collection<?> facts, FoundSentences found) {
        this.nearest = new NearestSentences(school, found);
        this.school = school;
        this.weighedOn = WeighedOn.byMatter(facts);
    }

    /**
     * Explains a finding.
     *
     * @throws ReviewException if the facts lead to another outcome than the rules gave: one of the two is wrong, and
     *     nobody could tell which
     */
    Explanation of(Criterion criterion, List<Weighed> matters, List<PartResult> parts, List<Evidence> evidence) {
        List<WeighedOn> all = matters.stream().map(each -> weighedOn.get(each.matter())).toList();
        Set<Integer> lookedAt = all.stream().flatMap(on -> on.mayHold().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        WhereLooked where = new WhereLooked(school, criterion, lookedAt);
        return new Explanation(
                parts.stream().map(result -> part(result, all, where, evidence, nearest(criterion, result, matters))).toList(),
                where.documents(),
                matters.stream().map(each -> weighed(criterion, each)).toList());
    }

    private PartExplained part(PartResult result, List<WeighedOn> all, WhereLooked where, List<Evidence> evidence,
            List<NearSentence> near) {
        Part part = result.part();
        boolean counts = all.stream().allMatch(on -> on.silenceCounts().contains(part.name()));
        List<Evidence> bearing = evidence.stream()
                .filter(each -> each.part().equals(part.name()) || each.part().isEmpty()).toList();
        return new PartExplained(part, result.result(), counts, where.whySilence(part, counts), bearing, near);
    }

    /** Only where nothing was found: in the documents in which it was looked for, and in none that shows it. */
    private List<NearSentence> nearest(Criterion criterion, PartResult result, List<Weighed> matters) {
        Part part = result.part();
        return result.isNotFound() ? nearest.to(criterion.id() + "/" + part.name(), matters.stream()
                .filter(each -> new PartResult(part, each.result(part)).isNotFound())
                .flatMap(each -> weighedOn.get(each.matter()).mayHold().stream()).toList()) : List.of();
    }

    private OutcomeWeighed weighed(Criterion criterion, Weighed weighed) {
        List<Step> steps = OutcomeSteps.of(weighedOn.get(weighed.matter()),
                part -> criterion.part(part).missing(), this::said);
        Step last = steps.get(steps.size() - 1);
        if (!last.fits() || last.outcome() != weighed.outcome()) {
            throw new ReviewException(school.school().name(), List.of(criterion.id()),
                    "the rules came to another outcome than what was read explains.",
                    new IllegalStateException(weighed.outcome() + " and " + last));
        }
        int number = weighed.matter().document();
        return number == Matter.WHOLE_SCHOOL
                ? new OutcomeWeighed(Optional.empty(), OptionalInt.empty(), steps)
                : new OutcomeWeighed(Optional.of(school.document(number).identity().title()), OptionalInt.of(number), steps);
    }

    private String said(Observation seen) {
        return Titles.quoted(school.document(seen.document()).identity().title()) + " " + seen.saw() + ".";
    }
}
