package org.schoolpolicyreview.cli;

import java.util.concurrent.CompletableFuture;
import org.schoolpolicyreview.review.CompiledAtStart;
import org.schoolpolicyreview.review.PolicyReview;

/**
 * The {@code policy-review} program in all but one thing: its rules are compiled when it starts. As in the program itself
 * that happens beside the reading of the policy files.
 */
public final class CompilingProgram {

    private CompilingProgram() {}

    /** Runs the program and ends the process with its exit status. */
    public static void main(String[] args) {
        CompletableFuture<PolicyReview> compiling = CompletableFuture.supplyAsync(CompiledAtStart::review);
        Engine engine = (school, asOf) -> compiling.join().of(school, asOf);
        System.exit(PolicyReviewProgram.run(Surroundings.ofThisProcess(engine), args));
    }
}
