package org.schoolpolicyreview.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code policy-review explain}: one criterion with all that stands behind it. */
@Command(
        name = "explain",
        header = {
            "Explain a criterion: what it asks, why, where it comes from.",
            "",
            "Example:",
            "  policy-review explain INC-05",
            ""})
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings here;

    @ParentCommand
    private @Nullable PolicyReviewProgram program;

    @Parameters(paramLabel = "CRITERION", description = "Its id, such as INC-05.")
    private String id = "";

    ExplainCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        here.out().print(program.criteriaText().explain(KnownCriteria.named(id)));
        return ExitStatus.DONE;
    }
}
