package org.schoolpolicyreview.reading.things;

/** What an approval, a review or a date is of. */
public enum Subject {
    /** The document in which it stands. */
    THIS_DOCUMENT,
    /** The equality objectives. */
    OBJECTIVES,
    /** The equality information. */
    INFORMATION,
    /** Another document, an earlier version, or something that is no document. */
    OTHER
}
