package org.schoolpolicyreview.review.facts;

import java.util.List;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.model.Objective;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.rules.Matter;

/** Says when silence counts: where a thing would have been seen if it stood there. */
public final class Silences {

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
            PolicyDocument document = school.documents().get(matter.document());
            return matter.ofObjective() ? wouldShow(document, document.objectives().get(matter.objective()), part)
                    : wouldShow(document, part);
        }
        List<PolicyDocument> home = school.documents().stream()
                .filter(document -> document.inForce() == Standing.YES)
                .filter(document -> criterion.isAtHomeIn(document.kinds()))
                .toList();
        boolean hasNone = !criterion.documents().isEmpty() && school.hasNo().contains(criterion.documents().get(0));
        return home.isEmpty() ? hasNone : home.stream().allMatch(document -> wouldShow(document, part));
    }

    /** Whether a document gives objectives, and each of them would show it. */
    public static boolean eachObjectiveWouldShow(PolicyDocument document, Part part) {
        return !document.objectives().isEmpty()
                && document.objectives().stream().allMatch(objective -> wouldShow(document, objective, part));
    }

    /** An objective that was read to its end: the whole document was, or its reader says what the objective does not give. */
    private static boolean wouldShow(PolicyDocument document, Objective objective, Part part) {
        boolean lookedFor = part.lookedForUnder().stream().anyMatch(objective.noneGiven()::contains);
        return !objective.cutOff()
                && (lookedFor || part.lookedForUnder().stream().allMatch(document::wouldHaveShown));
    }

    /** Where the text breaks off in the middle of what it says of the topic, what is missing may follow. */
    public static boolean wouldShow(PolicyDocument document, Part part) {
        boolean cutOff = document.says().stream()
                .anyMatch(said -> said.cutOff() && part.search().topics().contains(said.about()));
        boolean listCutOff = part.lookedForUnder().contains(PolicyDocument.OBJECTIVES.name())
                && document.objectives().stream().anyMatch(Objective::cutOff);
        return !cutOff && !listCutOff && part.lookedForUnder().stream().allMatch(document::wouldHaveShown);
    }
}
