package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.review.MissingDocument.Why;
import org.schoolpolicyreview.rules.Matter;

/** Names the documents that could still answer what was not found, the likeliest first. */
final class MissingDocuments {

    private MissingDocuments() {}

    static List<MissingDocument> of(Criterion criterion, Outcome outcome, List<Weighed> matters, School school) {
        if (outcome != Outcome.NOT_SEEN && outcome != Outcome.NOT_EVIDENCED && outcome != Outcome.PARTLY_MET) {
            return List.of();
        }
        if (matters.get(0).matter().document() != Matter.WHOLE_SCHOOL) {
            return matters.stream()
                    .filter(each -> each.outcome() == Outcome.NOT_SEEN)
                    .map(each -> inPart(school.documents().get(each.matter().document())))
                    .toList();
        }
        List<MissingDocument> missing = new ArrayList<>();
        for (DocumentKind kind : criterion.documents()) {
            List<PolicyDocument> supplied = school.documents().stream()
                    .filter(document -> document.inForce() != Standing.NO && document.kinds().contains(kind))
                    .toList();
            supplied.stream()
                    .filter(document -> document.read() == Extent.PART)
                    .map(MissingDocuments::inPart)
                    .filter(each -> !missing.contains(each))
                    .forEach(missing::add);
            if (supplied.isEmpty() && !school.hasNo().contains(kind)) {
                missing.add(new MissingDocument(kind, Why.NOT_SUPPLIED, ""));
            }
        }
        return missing;
    }

    private static MissingDocument inPart(PolicyDocument document) {
        return new MissingDocument(document.kind(), Why.READ_IN_PART, document.title());
    }
}
