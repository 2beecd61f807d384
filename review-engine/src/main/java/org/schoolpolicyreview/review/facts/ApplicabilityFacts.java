package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.criteria.AppliesTo;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.SchoolKind;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.rules.applying.FromEmployees;
import org.schoolpolicyreview.rules.applying.OnlyForKinds;
import org.schoolpolicyreview.rules.applying.RestsOnLaw;
import org.schoolpolicyreview.rules.applying.SchoolFacts;

/** What is known of the school, and which schools and laws the criteria are for. */
final class ApplicabilityFacts {

    private ApplicabilityFacts() {}

    static List<Object> of(School school, CriteriaPack pack) {
        List<Object> facts = new ArrayList<>();
        facts.add(new SchoolFacts(SchoolKind.of(school), school.type().map(Object::toString).orElse(""),
                school.employees()));
        for (Criterion criterion : pack.criteria()) {
            AppliesTo appliesTo = criterion.appliesTo();
            if (!appliesTo.kinds().isEmpty()) {
                facts.add(new OnlyForKinds(criterion.id(), appliesTo.kinds(), appliesTo.who()));
            }
            appliesTo.employees().ifPresent(number -> facts.add(new FromEmployees(criterion.id(), number)));
            if (!appliesTo.restsOn().isEmpty()) {
                facts.add(new RestsOnLaw(criterion.id(), appliesTo.restsOn()));
            }
        }
        return facts;
    }
}
