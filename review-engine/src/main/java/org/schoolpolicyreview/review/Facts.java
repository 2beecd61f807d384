package org.schoolpolicyreview.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.criteria.LawRegister;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.rules.AsOf;

/** Lays out what the documents say as facts for the rules. Reads words; decides nothing. */
final class Facts {

    private final LawRegister law;
    private final List<Object> facts = new ArrayList<>();

    private Facts(LawRegister law) {
        this.law = law;
    }

    /** The facts of a school. A version that does not hold, or of which nobody knows, is not judged. */
    static List<Object> of(School school, LocalDate asOf, LawRegister law) {
        Facts facts = new Facts(law);
        facts.facts.add(new AsOf(asOf));
        List<PolicyDocument> documents = school.documents();
        for (int number = 0; number < documents.size(); number++) {
            if (documents.get(number).inForce() == Standing.YES) {
                facts.add(documents.get(number), number);
            }
        }
        return facts.facts;
    }

    private void add(PolicyDocument document, int number) {
        facts.addAll(TimeFacts.of(document, number));
        facts.addAll(LawFacts.of(document, number, law));
        facts.addAll(StatementFacts.of(document, number));
    }
}
