package org.schoolpolicyreview.cli;

import java.time.LocalDate;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PolicyReview;
import org.schoolpolicyreview.review.ReviewException;

/** Reviews a school. */
@FunctionalInterface
interface Engine {

    /**
     * Reviews a school.
     *
     * @throws ReviewException if the review could not be finished
     */
    GapReport review(School school, LocalDate asOf);

    /** With the built-in criteria, which are loaded for the first school that can be read. */
    static Engine builtIn() {
        PolicyReview[] loaded = new PolicyReview[1];
        return (school, asOf) -> {
            if (loaded[0] == null) {
                loaded[0] = PolicyReview.withBuiltInCriteria();
            }
            return loaded[0].of(school, asOf);
        };
    }
}
