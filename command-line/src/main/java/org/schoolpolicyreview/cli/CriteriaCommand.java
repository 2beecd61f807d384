package org.schoolpolicyreview.cli;

import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code policy-review criteria}: what schools are asked. */
@Command(
        name = "criteria",
        header = {
            "List the criteria: id, title, severity, basis, theme.",
            "",
            "Example:",
            "  policy-review criteria",
            ""})
final class CriteriaCommand implements Runnable {

    private final Surroundings here;

    @ParentCommand
    private @Nullable PolicyReviewProgram program;

    CriteriaCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public void run() {
        here.out().print(program.criteriaText().list(BuiltInPacks.england().criteria()));
    }
}
