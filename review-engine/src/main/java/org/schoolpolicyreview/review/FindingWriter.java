package org.schoolpolicyreview.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.SchoolKind;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.review.PartResult.Result;
import org.schoolpolicyreview.rules.answers.Answer;
import org.schoolpolicyreview.rules.answers.FellShort;
import org.schoolpolicyreview.rules.answers.Observation;
import org.schoolpolicyreview.rules.answers.RuledOut;
import org.schoolpolicyreview.rules.answers.Shown;

/** Puts what was weighed into a finding: the worst matter decides, everything seen is cited. */
final class FindingWriter {

    private static final List<Result> WORST_FIRST = List.of(Result.RULED_OUT, Result.MISSING, Result.FALLS_SHORT,
            Result.UNCLEAR, Result.NOT_SEEN, Result.SHOWN, Result.NOT_ASKED);

    private final ReadSchool school;
    private final Optional<SchoolKind> kind;
    private final Titles titles;
    private final Reasons reasons;
    private final Explanations explanations;
    private final Map<Answer, String> rules;

    /** Of a school, with what rules decided, each answer with the name of its rule. */
    FindingWriter(ReadSchool school, Map<Answer, String> decided, Explanations explanations) {
        this.school = school;
        this.rules = decided;
        this.kind = SchoolKind.of(school.school());
        this.explanations = explanations;
        this.titles = new Titles(school);
        this.reasons = new Reasons(school, new Applied(decided.keySet()));
    }

    Finding write(Criterion criterion, List<Weighed> matters) {
        Outcome outcome = matters.stream().map(Weighed::outcome).reduce(Outcome::orWorse).orElseThrow();
        List<PartResult> parts = criterion.parts().stream()
                .map(part -> new PartResult(part.forSchool(kind), worst(part, matters)))
                .toList();
        List<Evidence> evidence = evidence(outcome, matters);
        return new Finding(criterion, outcome, reasons.of(criterion, outcome, matters), parts,
                documents(criterion, matters), evidence, remedy(outcome, parts),
                MissingDocuments.of(criterion, outcome, matters, school),
                explanations.of(criterion, matters, parts, evidence));
    }

    private static Result worst(Part part, List<Weighed> matters) {
        return matters.stream().map(matter -> matter.result(part))
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElseThrow();
    }

    private List<DocumentResult> documents(Criterion criterion, List<Weighed> matters) {
        return matters.stream()
                .filter(each -> !each.matter().ofWholeSchool())
                .map(each -> new DocumentResult(title(each.matter().document()), each.matter().document(),
                        each.matter().ofObjective() ? Optional.of(titles.objective(each.matter())) : Optional.empty(),
                        each.outcome(), reasons.of(criterion, each)))
                .toList();
    }

    /** Where a criterion does not apply, or nobody knows whether it does, nothing that was read bears on it. */
    private List<Evidence> evidence(Outcome outcome, List<Weighed> matters) {
        if (outcome == Outcome.NOT_APPLICABLE || outcome == Outcome.NEEDS_INFORMATION) {
            return List.of();
        }
        Comparator<Evidence> decidingFirst = Comparator.comparing(Evidence::bearing);
        return matters.stream()
                .flatMap(each -> each.seen().stream())
                .map(this::evidence)
                .sorted(outcome == Outcome.MET ? decidingFirst.reversed() : decidingFirst)
                .collect(Collectors.toMap(FindingWriter::asRead, each -> each, (first, same) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }

    /** What a reader sees of it: words that were noted under two topics are shown once. */
    private static List<Object> asRead(Evidence evidence) {
        return List.of(evidence.part(), evidence.bearing(), evidence.documentNumber(), evidence.saw(), evidence.strength(),
                evidence.quotation().text(), evidence.page(), evidence.section());
    }

    private Evidence evidence(Observation seen) {
        Bearing bearing = seen instanceof Shown ? Bearing.SHOWS
                : seen instanceof FellShort ? Bearing.FALLS_SHORT
                : seen instanceof RuledOut ? Bearing.RULES_OUT : Bearing.UNCLEAR;
        return new Evidence(seen.part(), bearing, title(seen.document()), seen.document(), seen.saw(), seen.strength(),
                seen.quotation(), seen.grounds(), rules.getOrDefault(seen, ""));
    }

    private static Optional<String> remedy(Outcome outcome, List<PartResult> parts) {
        if (!outcome.isGap()) {
            return Optional.empty();
        }
        Set<String> remedies = parts.stream()
                .filter(PartResult::isGap)
                .map(each -> each.part().remedy())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Optional.of(String.join(" ", remedies));
    }

    private String title(int document) {
        return school.document(document).identity().title();
    }
}
