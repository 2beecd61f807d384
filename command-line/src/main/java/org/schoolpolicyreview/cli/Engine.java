package org.schoolpolicyreview.cli;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    /**
     * With the built-in criteria, loaded beside what else is done: the rules take as long to load as a school's files
     * take to read.
     */
    static Engine builtIn() {
        CompletableFuture<PolicyReview> loading = CompletableFuture.supplyAsync(PolicyReview::withBuiltInCriteria);
        return (school, asOf) -> {
            try {
                return loading.join().of(school, asOf);
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    /** For the commands that review nothing. */
    static Engine none() {
        return (school, asOf) -> {
            throw new IllegalStateException("This command reviews nothing.");
        };
    }
}
