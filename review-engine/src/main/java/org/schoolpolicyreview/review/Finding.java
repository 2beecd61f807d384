package org.schoolpolicyreview.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Basis;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;

/**
 * What the review found about one criterion.
 *
 * @param criterion the criterion, with its severity, basis and sources
 * @param outcome the outcome
 * @param reason a sentence or two that say why
 * @param parts how each part came out
 * @param documents where each document is asked, how each came out; else empty
 * @param evidence what decided it, and what speaks for it
 * @param remedy what to do; empty where there is nothing to mend
 * @param documentsMissing which documents could still answer it
 * @param explanation what was asked, where it was looked, and how it was weighed
 */
public record Finding(
        Criterion criterion,
        Outcome outcome,
        String reason,
        List<PartResult> parts,
        List<DocumentResult> documents,
        List<Evidence> evidence,
        Optional<String> remedy,
        List<MissingDocument> documentsMissing,
        Explanation explanation) {

    public Finding {
        parts = List.copyOf(parts);
        documents = List.copyOf(documents);
        evidence = List.copyOf(evidence);
        documentsMissing = List.copyOf(documentsMissing);
    }

    /** What its parts rest on for this school, the strongest first. */
    public Set<Basis> bases() {
        return parts.stream().map(each -> each.part().basis()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What would make it stronger and decides nothing: of what is in place, the parts that strengthen and are not shown. */
    public List<Part> advice() {
        return outcome != Outcome.MET ? List.of() : parts.stream()
                .filter(each -> !each.part().essential() && each.result() != PartResult.Result.SHOWN)
                .map(PartResult::part).toList();
    }

    /** Whether a part that is a legal duty is unmet. */
    public boolean isLegalDutyUnmet() {
        return parts.stream().anyMatch(PartResult::isLegalDutyUnmet);
    }
}
