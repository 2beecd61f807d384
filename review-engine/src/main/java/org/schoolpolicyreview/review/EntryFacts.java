package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.AppearanceRule;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.model.CharacteristicsList;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.rules.AppearanceRuleGiven;
import org.schoolpolicyreview.rules.CharacteristicsGiven;
import org.schoolpolicyreview.rules.ObjectiveGiven;
import org.schoolpolicyreview.rules.words.CharacteristicsSaid;

/** What a document gives besides statements, dates and laws: objectives, lists of characteristics, rules on appearance. */
final class EntryFacts {

    private static final Pattern PUPILS = Pattern.compile("pupil|student|child|learner|scholar", Pattern.CASE_INSENSITIVE);
    private static final Pattern STAFF = Pattern.compile("staff|employ|work|adult|teacher", Pattern.CASE_INSENSITIVE);

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
        document.all(PolicyDocument.CHARACTERISTICS).forEach(list -> facts.add(entries.characteristics(list)));
        document.all(PolicyDocument.APPEARANCE).forEach(rule -> facts.add(entries.appearance(rule)));
        return facts;
    }

    private Strength strength(Entry entry) {
        return Strengths.ofSummary(entry, document);
    }

    private AppearanceRuleGiven appearance(AppearanceRule rule) {
        return new AppearanceRuleGiven(number, rule, strength(rule));
    }

    /** Characteristics are read again from quoted words; what these do not carry is not believed. */
    private CharacteristicsGiven characteristics(CharacteristicsList list) {
        Set<Characteristic> noted = EnumSet.noneOf(Characteristic.class);
        list.listed().forEach(own -> noted.addAll(CharacteristicsSaid.in(own)));
        Set<Characteristic> named = EnumSet.copyOf(noted);
        Set<Characteristic> notCarried = EnumSet.noneOf(Characteristic.class);
        list.words().ifPresent(words -> {
            Set<Characteristic> inWords = CharacteristicsSaid.in(words);
            notCarried.addAll(noted);
            notCarried.removeAll(inWords);
            named.removeAll(notCarried);
            named.addAll(inWords);
        });
        boolean pupils = list.forWhom().stream().anyMatch(whom -> PUPILS.matcher(whom).find());
        boolean staff = list.forWhom().stream().anyMatch(whom -> STAFF.matcher(whom).find());
        return new CharacteristicsGiven(number, list, strength(list), named, notCarried, pupils, staff);
    }
}
