package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.criteria.CriteriaException;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.rules.RuleBase;
import org.schoolpolicyreview.rules.questions.Limit;
import org.schoolpolicyreview.rules.questions.Most;

/**
 * Holds the criteria of a pack against the rules that are loaded. A part that no rule would answer would read as silence;
 * a rule that belongs to no criterion would never be heard.
 */
final class EngineCheck {

    private EngineCheck() {}

    /** The part of a rule's name before the colon: "GOV-01/next-review". */
    static String ownerOf(String ruleName) {
        int colon = ruleName.indexOf(':');
        return (colon < 0 ? ruleName : ruleName.substring(0, colon)).strip();
    }

    static void check(CriteriaPack pack, RuleBase asking, RuleBase looking) {
        List<String> faults = new ArrayList<>();
        for (Criterion criterion : pack.criteria()) {
            for (Part part : criterion.parts()) {
                checkPart(criterion, part, asking, looking, faults);
            }
        }
        for (String rule : looking.ruleNames()) {
            checkOwner(rule, pack, faults);
        }
        if (!faults.isEmpty()) {
            throw new CriteriaException(faults);
        }
    }

    private static void checkPart(
            Criterion criterion, Part part, RuleBase asking, RuleBase looking, List<String> faults) {
        String name = criterion.id() + "/" + part.name();
        if (!part.ask().hasOwnRule()) {
            if (asking.ruleNames().stream().noneMatch(rule -> ownerOf(rule).equals(part.ask().word()))) {
                faults.add(name + ": no shared rule answers the question \"" + part.ask().word() + "\".");
            }
            return;
        }
        List<String> own = looking.ruleNames().stream().filter(rule -> ownerOf(rule).equals(name)).toList();
        if (own.isEmpty()) {
            faults.add(name + ": it puts no shared question, and no rule of its own answers it.");
        } else if (part.limit().isPresent() && own.stream().noneMatch(rule -> looking.looksAt(rule, Limit.class))
                || part.search().atMost().isPresent() && own.stream().noneMatch(rule -> looking.looksAt(rule, Most.class))) {
            faults.add(name + ": nothing reads its limit \"" + part.limitText().orElseThrow() + "\".");
        }
    }

    private static void checkOwner(String rule, CriteriaPack pack, List<String> faults) {
        String[] owner = ownerOf(rule).split("/", 2);
        boolean known = pack.criterion(owner[0]).stream()
                .anyMatch(criterion -> owner.length == 1 // it says whether the criterion applies at all
                        || criterion.parts().stream().anyMatch(part -> part.name().equals(owner[1])));
        if (!known) {
            faults.add("The rule \"" + rule + "\" belongs to no part of a criterion of " + pack + ".");
        }
    }
}
