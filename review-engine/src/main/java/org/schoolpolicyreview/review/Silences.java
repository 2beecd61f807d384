package org.schoolpolicyreview.review;

import java.util.List;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.rules.Matter;

/** Says when silence counts: where a thing would have been seen if it stood there. */
final class Silences {

    private final School school;

    Silences(School school) {
        this.school = school;
    }

    /**
     * Silence counts where the criterion belongs: in a document of its home kind that was read whole, or where the school
     * says that it has none. A second such document that was read only in part may still hold what is missing.
     */
    boolean counts(Criterion criterion, Part part, Matter matter) {
        if (!matter.ofWholeSchool()) {
            return wouldShow(school.documents().get(matter.document()), part);
        }
        List<PolicyDocument> home = school.documents().stream()
                .filter(document -> document.inForce() == Standing.YES)
                .filter(document -> criterion.isAtHomeIn(document.kinds()))
                .toList();
        boolean hasNone = !criterion.documents().isEmpty() && school.hasNo().contains(criterion.documents().get(0));
        return home.isEmpty() ? hasNone : home.stream().allMatch(document -> wouldShow(document, part));
    }

    /** Where the text breaks off in the middle of what it says of the topic, what is missing may follow. */
    static boolean wouldShow(PolicyDocument document, Part part) {
        boolean cutOff = document.says().stream()
                .anyMatch(said -> said.cutOff() && part.search().topics().contains(said.about()));
        return !cutOff && part.lookedForUnder().stream().allMatch(document::wouldHaveShown);
    }
}
