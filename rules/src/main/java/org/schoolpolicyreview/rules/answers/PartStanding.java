package org.schoolpolicyreview.rules.answers;

import org.schoolpolicyreview.rules.Matter;

/** How an essential part of a matter stands, before the outcome is weighed: each has exactly one standing. */
public record PartStanding(Matter matter, String part, Standing standing) {

    /** How a part stands. */
    public enum Standing {
        /** It is shown. */
        SHOWN,
        /** It is not shown, and something may show it. */
        UNCLEAR,
        /** It is spoken of, and not enough is said. */
        FELL_SHORT,
        /** Nothing is said of it where it would stand. */
        MISSING,
        /** Nothing is said of it in what was supplied, and it may stand elsewhere. */
        NOT_SEEN
    }
}
