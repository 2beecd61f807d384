package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.review.facts.Questions.AskedMatter;
import org.schoolpolicyreview.rules.AsOf;
import org.schoolpolicyreview.rules.stated.Told;

/** Lays out the school and what its documents say as facts for the rules. Reads words; decides nothing. */
public final class Facts {

    private final CriteriaPack pack;
    private final Set<String> askedAbout;
    private final List<Object> facts = new ArrayList<>();
    private final Map<Integer, List<Told>> told = new HashMap<>();

    private Facts(CriteriaPack pack) {
        this.pack = pack;
        this.askedAbout = pack.criteria().stream()
                .flatMap(criterion -> criterion.parts().stream())
                .flatMap(part -> part.lookedForUnder().stream())
                .collect(Collectors.toSet());
    }

    /** The facts of a school. A version that does not hold, or of which nobody knows, is not judged. */
    public static List<Object> of(School school, List<AskedMatter> matters, LocalDate asOf, CriteriaPack pack) {
        Facts facts = new Facts(pack);
        facts.facts.add(new AsOf(asOf));
        facts.facts.addAll(ApplicabilityFacts.of(school, pack));
        List<PolicyDocument> documents = school.documents();
        for (int number = 0; number < documents.size(); number++) {
            if (documents.get(number).inForce() == Standing.YES) {
                facts.add(documents.get(number), number);
            }
        }
        facts.facts.addAll(AskingFacts.of(matters, school, asOf, facts.told));
        return facts.facts;
    }

    private void add(PolicyDocument document, int number) {
        facts.addAll(TimeFacts.of(document, number));
        facts.addAll(LawFacts.of(document, number, pack.law()));
        facts.addAll(EntryFacts.of(document, number));
        facts.addAll(WebFacts.of(document, number));
        facts.addAll(ObjectiveFacts.of(document, number));
        List<Told> said = StatementFacts.of(document, number, askedAbout);
        told.put(number, said);
        facts.addAll(said);
        facts.addAll(LogFacts.of(said));
    }
}
