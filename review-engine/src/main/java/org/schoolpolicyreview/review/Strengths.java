package org.schoolpolicyreview.review;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.PolicyDocument;

/** How good the evidence of an entry is. */
final class Strengths {

    private Strengths() {}

    /** Of something that is told: its words, or a note that can be found again. */
    static Strength ofTold(Entry entry, PolicyDocument document) {
        if (entry.words().isPresent()) {
            return Strength.QUOTED;
        }
        boolean found = entry.hasPlace() || document.isShort();
        return found && entry.note().isPresent() ? Strength.NOTED : Strength.CLAIMED;
    }

    /**
     * Of a value that is itself the document's own words, such as a date on the first page or the name of a law: it can be
     * found again by those words.
     */
    static Strength ofOwnWords(Entry entry) {
        return entry.words().isPresent() ? Strength.QUOTED : Strength.NOTED;
    }
}
