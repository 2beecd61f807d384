package org.schoolpolicyreview.review;

import java.util.List;

/** The failure of a rule, which nothing but a fault of the rules could bring about. */
public final class FailedReview {

    private FailedReview() {}

    /** As the engine throws it. */
    public static ReviewException of(String school, String criterion) {
        return new ReviewException(school, List.of(criterion), "the rule \"" + criterion + "/record\" failed.",
                new IllegalStateException("a fault"));
    }
}
