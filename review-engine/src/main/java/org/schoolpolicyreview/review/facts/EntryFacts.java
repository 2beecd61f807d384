package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.AppearanceRule;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.rules.stated.AppearanceRuleGiven;

/** What a document gives besides statements, dates, laws and objectives: lists of characteristics, rules on appearance. */
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
        facts.addAll(CharacteristicsFacts.of(document, number));
        document.all(PolicyDocument.APPEARANCE).forEach(rule -> facts.add(entries.appearance(rule)));
        return facts;
    }

    private AppearanceRuleGiven appearance(AppearanceRule rule) {
        return new AppearanceRuleGiven(number, rule, Strengths.ofEntry(rule, document));
    }
}
