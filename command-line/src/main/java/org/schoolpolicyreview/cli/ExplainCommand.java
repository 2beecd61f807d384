package org.schoolpolicyreview.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.yaml.Nearest;
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
        CriteriaPack pack = BuiltInPacks.england();
        Optional<Criterion> criterion = pack.criterion(id);
        if (criterion.isEmpty()) {
            List<String> ids = pack.criteria().stream().map(Criterion::id).toList();
            throw new UsageException("There is no criterion \"" + id + "\". " + Nearest.didYouMean(id, ids,
                    "\"policy-review criteria\" lists them."));
        }
        here.out().print(program.criteriaText().explain(criterion.get()));
        return ExitStatus.DONE;
    }
}
