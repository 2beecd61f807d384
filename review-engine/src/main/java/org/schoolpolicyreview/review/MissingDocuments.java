package org.schoolpolicyreview.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.review.MissingDocument.Why;

/** Names the documents that could still answer what was not found, the likeliest first. */
final class MissingDocuments {

    private MissingDocuments() {}

    static List<MissingDocument> of(Criterion criterion, Outcome outcome, List<Weighed> matters, School school) {
        if (outcome == Outcome.NOT_APPLICABLE || outcome == Outcome.NEEDS_INFORMATION) {
            return List.of();
        }
        if (!matters.get(0).matter().ofWholeSchool()) {
            return Stream.concat(
                    matters.stream().filter(each -> each.outcome() == Outcome.NOT_SEEN)
                            .map(each -> notAnswering(school.documents().get(each.matter().document()))),
                    standingNotKnown(criterion.documents(), school)).distinct().toList();
        }
        return outcome == Outcome.NOT_SEEN || outcome == Outcome.NOT_EVIDENCED || outcome == Outcome.PARTLY_MET
                ? byKind(criterion, matters.get(0), school) : List.of();
    }

    private static List<MissingDocument> byKind(Criterion criterion, Weighed weighed, School school) {
        Set<MissingDocument> missing = new LinkedHashSet<>();
        for (DocumentKind kind : criterion.documents()) {
            List<PolicyDocument> supplied = school.documents().stream()
                    .filter(document -> document.inForce() == Standing.YES && document.kinds().contains(kind))
                    .toList();
            supplied.stream()
                    .filter(document -> document.read() == Extent.PART || didNotLook(criterion, weighed, document))
                    .map(MissingDocuments::notAnswering)
                    .forEach(missing::add);
            standingNotKnown(List.of(kind), school).forEach(missing::add);
            if (supplied.isEmpty() && !school.hasNo().contains(kind)) {
                missing.add(new MissingDocument(kind, Why.NOT_SUPPLIED, ""));
            }
        }
        return List.copyOf(missing);
    }

    private static boolean didNotLook(Criterion criterion, Weighed weighed, PolicyDocument document) {
        return criterion.parts().stream()
                .filter(part -> weighed.result(part) == PartResult.Result.NOT_SEEN)
                .flatMap(part -> part.lookedForUnder().stream())
                .anyMatch(document.notLookedFor()::contains);
    }

    /** Versions side by side: which one holds must be said, not guessed. */
    private static Stream<MissingDocument> standingNotKnown(List<DocumentKind> kinds, School school) {
        return school.documents().stream()
                .filter(document -> document.inForce() == Standing.NOT_KNOWN)
                .filter(document -> kinds.isEmpty() || document.kinds().stream().anyMatch(kinds::contains))
                .map(document -> new MissingDocument(document.kind(), Why.STANDING_NOT_KNOWN, document.title()));
    }

    private static MissingDocument notAnswering(PolicyDocument document) {
        Why why = document.read() == Extent.PART ? Why.READ_IN_PART : Why.NOT_LOOKED_FOR;
        return new MissingDocument(document.kind(), why, document.title());
    }
}
