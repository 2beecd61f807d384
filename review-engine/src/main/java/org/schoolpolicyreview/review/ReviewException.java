package org.schoolpolicyreview.review;

import java.util.List;

/**
 * The review of one school could not be finished: a rule failed. There is no partial report, for what did not run would
 * look like an absence of gaps. Other schools can still be reviewed.
 */
public final class ReviewException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> criteria;

    ReviewException(String school, List<String> criteria, String why, Throwable cause) {
        super("The review of " + school + " could not be finished: " + why + " Criteria concerned: "
                + String.join(", ", criteria) + ".", cause);
        this.criteria = List.copyOf(criteria);
    }

    /** The ids of the criteria concerned. */
    public List<String> criteria() {
        return criteria;
    }
}
