package org.schoolpolicyreview.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.policyfile.Problem;
import org.schoolpolicyreview.policyfile.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code policy-review validate}: every mistake and every piece of advice, each with its place. */
@Command(
        name = "validate",
        header = {
            "Check the files of schools, and list every mistake with its place.",
            "",
            "Examples:",
            "  policy-review validate schools/harbour-view",
            "  policy-review validate schools/",
            ""})
final class ValidateCommand implements Callable<Integer> {

    private final Surroundings here;
    private int mistakes;
    private int advice;

    @Parameters(arity = "1..*", paramLabel = "PATH",
            description = "A policy file, a folder with documents and school.yaml, or a folder of schools.")
    private List<Path> paths = List.of();

    ValidateCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        Schools schools = Schools.named(paths, here);
        int usable = 0;
        for (String failure : schools.failures()) {
            here.tell(failure);
        }
        for (Path path : schools.found()) {
            Reading reading = PolicyFiles.read(path);
            LeftAside.say(reading, here);
            reading.problems().forEach(this::print);
            usable += reading.isUsable() ? 1 : 0;
        }
        schools.leftOut().forEach(here::say);
        if (!schools.found().isEmpty()) {
            here.tell(conclusion(usable, schools.found().size()));
        }
        return usable == schools.found().size() && schools.failures().isEmpty()
                ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
    }

    private void print(Problem problem) {
        if (problem.isMistake()) {
            mistakes++;
        } else {
            advice++;
        }
        here.tell(Places.place(problem, here) + ": " + (problem.isMistake() ? "mistake: " : "advice: ")
                + Places.said(problem));
    }

    private String conclusion(int usable, int all) {
        if (mistakes + advice == 0) {
            return all == 1 ? "All is well: the school can be reviewed."
                    : "All is well: the " + all + " schools can be reviewed.";
        }
        String found = count(mistakes, "mistake", "mistakes") + " and "
                + count(advice, "piece of advice", "pieces of advice").toLowerCase(Locale.ROOT) + ". ";
        return found + (usable == all
                ? (all == 1 ? "The school can be reviewed." : "The " + all + " schools can be reviewed.")
                : usable + " of " + all + (all == 1 ? " school" : " schools")
                        + " can be reviewed; mend the mistakes first.");
    }

    private static String count(int number, String one, String more) {
        return (number == 0 ? "No" : String.valueOf(number)) + " " + (number == 1 ? one : more);
    }
}
