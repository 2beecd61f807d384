package org.schoolpolicyreview.reading.things;

/** How sure the reading of a thing or of a field is. */
public enum Certainty {
    /** Readers agree, or the form leaves no doubt. */
    SURE,
    /** Read, with a doubt: readers disagree, or the words could mean something else. It is asked, never relied on. */
    LIKELY,
    /** Not there. */
    ABSENT
}
