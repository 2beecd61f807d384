package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.rules.questions.Includes;
import org.schoolpolicyreview.rules.stated.Told;

/**
 * A statement that says a term that is looked for, in its words or in a value beside them.
 *
 * @param term the name of the term
 * @param said how the document says it
 * @param leftOut whether it stands where the document says what or whom it leaves out
 */
public record TermReply(Includes ask, Told told, HowPut put, String term, String said, boolean leftOut)
        implements Reply {

    /** Whether the term counts as said. */
    public boolean counts() {
        return !leftOut && reliable();
    }
}
