package org.schoolpolicyreview.review;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
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

    /** Of an entry that sums up what stands there: its words, or a summary that can be found again. */
    static Strength ofSummary(Entry entry, PolicyDocument document) {
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
