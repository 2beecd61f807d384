package org.schoolpolicyreview.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.review.facts.Silences;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.review.MissingDocument.Why;

/** Names the documents that could still answer what was not found, the likeliest first. */
final class MissingDocuments {

    private MissingDocuments() {}

    static List<MissingDocument> of(Criterion criterion, Outcome outcome, List<Weighed> matters, ReadSchool school) {
        if (outcome == Outcome.NOT_APPLICABLE || outcome == Outcome.NEEDS_INFORMATION) {
            return List.of();
        }
        if (!matters.get(0).matter().ofWholeSchool()) {
            return Stream.concat(
                    matters.stream().filter(each -> each.outcome() == Outcome.NOT_SEEN)
                            .map(each -> notAnswering(school.document(each.matter().document()))),
                    standingNotKnown(criterion.documents(), school)).distinct().toList();
        }
        return outcome == Outcome.NOT_SEEN || outcome == Outcome.NOT_EVIDENCED || outcome == Outcome.PARTLY_MET
                ? byKind(criterion, school) : List.of();
    }

    private static List<MissingDocument> byKind(Criterion criterion, ReadSchool school) {
        Set<MissingDocument> missing = new LinkedHashSet<>();
        for (DocumentKind kind : criterion.documents()) {
            List<ReadDocument> supplied = school.documents().stream()
                    .filter(document -> document.identity().inForce() == Standing.YES && kind.isJobOf(document.identity().kinds()))
                    .toList();
            supplied.stream()
                    .filter(document -> !Silences.wouldShow(document))
                    .map(MissingDocuments::notAnswering)
                    .forEach(missing::add);
            standingNotKnown(List.of(kind), school).forEach(missing::add);
            if (supplied.isEmpty() && !school.school().hasNo().contains(kind)) {
                missing.add(new MissingDocument(kind, Why.NOT_SUPPLIED, ""));
            }
        }
        return List.copyOf(missing);
    }

    /** Versions side by side: which one holds must be said, not guessed. */
    private static Stream<MissingDocument> standingNotKnown(List<DocumentKind> kinds, ReadSchool school) {
        return school.documents().stream()
                .filter(document -> document.identity().inForce() == Standing.NOT_KNOWN)
                .filter(document -> kinds.isEmpty() || document.identity().kinds().stream().anyMatch(kinds::contains))
                .map(document -> new MissingDocument(document.identity().kinds().get(0), Why.STANDING_NOT_KNOWN, document.identity().title()));
    }

    private static MissingDocument notAnswering(ReadDocument document) {
        return new MissingDocument(document.identity().kinds().get(0), Why.READ_IN_PART, document.identity().title());
    }
}
