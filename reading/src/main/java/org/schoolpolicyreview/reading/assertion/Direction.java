package org.schoolpolicyreview.reading.assertion;

import java.util.Locale;

/** Where what a cue governs lies. The list of cues names them in small letters. */
enum Direction {
    /** From the cue to the end of its clause. */
    FORWARD,
    /** From the cue over all its subordinate clauses, to a new subject. */
    ONWARD,
    /** From the start of its clause to the cue. */
    BACKWARD,
    /** Its clause. */
    CLAUSE,
    /** The words around it, up to a comma, an "and" or a preposition; at the start of a sentence, the sentence. */
    PHRASE,
    /** Its sentence, up to a "but", a semicolon or the edge of a cell. */
    SENTENCE,
    /** All that stands there. */
    ALL;

    static Direction named(String scope) {
        return scope.isEmpty() ? SENTENCE : valueOf(scope.toUpperCase(Locale.ROOT));
    }
}
