package org.schoolpolicyreview.review.facts;

import java.util.List;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.rules.Matter;

/** Says when silence counts: where a thing would have been seen if it stood there. */
public final class Silences {

    private final ReadSchool school;

    Silences(ReadSchool school) {
        this.school = school;
    }

    /**
     * Silence counts where the criterion belongs: in a document of a home kind that was read whole, or where the school
     * says that it has none. A second such document that was read only in part may still hold what is missing.
     */
    boolean counts(Criterion criterion, Matter matter) {
        if (!matter.ofWholeSchool()) {
            return wouldShow(school.document(matter.document()));
        }
        List<ReadDocument> home = school.documents().stream()
                .filter(document -> document.identity().inForce() == Standing.YES)
                .filter(document -> criterion.isAtHomeIn(document.identity().kinds()))
                .toList();
        boolean hasNone = !criterion.documents().isEmpty() && school.school().hasNo().contains(criterion.documents().get(0));
        return home.isEmpty() ? hasNone : home.stream().allMatch(Silences::wouldShow);
    }

    /** Whether a document was read whole, in its own words and not by somebody's notes. */
    public static boolean wouldShow(ReadDocument document) {
        return document.text().document().read() == Extent.WHOLE;
    }
}
