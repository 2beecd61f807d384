package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.AppearanceRule;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.rules.AppearanceRuleGiven;
import org.schoolpolicyreview.rules.ObjectiveGiven;

/** What a document gives besides statements, dates and laws: objectives, lists of characteristics, rules on appearance. */
final class EntryFacts {

    private final PolicyDocument document;
    private final int number;

    private EntryFacts(PolicyDocument document, int number) {
        this.document = document;
        this.number = number;
    }

    static List<Object> of(PolicyDocument document, int number) {
        EntryFacts entries = new EntryFacts(document, number);
        List<Object> facts = new ArrayList<>();
        for (int each = 0; each < document.objectives().size(); each++) {
            facts.add(new ObjectiveGiven(number, each, document.objectives().get(each),
                    entries.strength(document.objectives().get(each))));
        }
        facts.addAll(CharacteristicsFacts.of(document, number));
        document.all(PolicyDocument.APPEARANCE).forEach(rule -> facts.add(entries.appearance(rule)));
        return facts;
    }

    /** Of its words, or of a summary that can be found again. */
    private Strength strength(Entry entry) {
        return entry.words().isPresent() ? Strength.QUOTED
                : entry.hasPlace() || document.isShort() ? Strength.NOTED : Strength.CLAIMED;
    }

    private AppearanceRuleGiven appearance(AppearanceRule rule) {
        return new AppearanceRuleGiven(number, rule, strength(rule));
    }
}
