package org.schoolpolicyreview.rules;

/** Whether the quoted words carry the value that stands beside them. */
public enum Agreement {
    /** They carry it, or there is nothing to compare. */
    AGREES,
    /** They carry another value. */
    DISAGREES,
    /** They carry it, and seem to deny that it holds. */
    DENIED,
    /** They carry no such value at all. */
    NOT_CARRIED
}
