package org.schoolpolicyreview.reading.things.laws;

import java.util.Locale;

/** Which laws of a sentence a cue governs. */
enum Scope {
    /** Those before it. */
    BEFORE,
    /** Those after it. */
    AFTER,
    /** The first after it, and those joined to that one. */
    NEXT,
    /** The one just before it. */
    LAST,
    /** Every one that does not stand in the cue itself. */
    ALL,
    /** Those of the list that an opening line, a heading or a column head opens. */
    LIST,
    /** None. */
    NONE;

    static Scope of(String word) {
        return word.isEmpty() ? NONE : valueOf(word.toUpperCase(Locale.ROOT));
    }
}
