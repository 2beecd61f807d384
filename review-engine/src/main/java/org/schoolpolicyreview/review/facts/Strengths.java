package org.schoolpolicyreview.review.facts;

import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.model.CharacteristicsList;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Objective;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.Statement;

/** How good the evidence of an entry is. */
final class Strengths {

    private Strengths() {}

    /** Of a statement: its words, or a summary that can be found again. */
    static Strength of(Statement statement, PolicyDocument document) {
        if (statement.words().isPresent()) {
            return Strength.QUOTED;
        }
        boolean found = statement.hasPlace() || document.isShort();
        return found && !statement.isBareClaim() ? Strength.NOTED : Strength.CLAIMED;
    }

    /** Of an objective: its words, or a summary that can be found again. A bare title sums nothing up. */
    static Strength ofObjective(Objective objective, PolicyDocument document) {
        boolean bare = objective.values().size() <= 1 && !objective.text().strip().contains(" ");
        return bare ? Strength.CLAIMED : ofEntry(objective, document);
    }

    /** Of a list of characteristics: as of a rule, but a list that was only picked from our words sums nothing up. */
    static Strength ofList(CharacteristicsList list, PolicyDocument document) {
        boolean picked = list.words().isEmpty() && !list.hasPlace() && list.note().isEmpty() && list.leftOutBecause().isEmpty()
                && list.listed().stream().allMatch(own -> Stream.of(Characteristic.values()).anyMatch(ours -> ours.word().equals(own)));
        return picked ? Strength.CLAIMED : ofEntry(list, document);
    }

    /** Of a rule: its words, or a summary that can be found again. */
    static Strength ofEntry(Entry entry, PolicyDocument document) {
        return entry.words().isPresent() ? Strength.QUOTED
                : entry.hasPlace() || document.isShort() ? Strength.NOTED : Strength.CLAIMED;
    }

    /**
     * Of a value that is itself the document's own words, such as a date on the first page or the name of a law: it can be
     * found again by those words.
     */
    static Strength ofOwnWords(Entry entry) {
        return entry.words().isPresent() ? Strength.QUOTED : Strength.NOTED;
    }
}
