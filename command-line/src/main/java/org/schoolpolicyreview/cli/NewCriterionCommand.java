package org.schoolpolicyreview.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.criteria.CriterionScaffold;
import org.schoolpolicyreview.criteria.Theme;
import org.schoolpolicyreview.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policy-review new-criterion}: the folder of a new criterion, to fill in. */
@Command(
        name = "new-criterion",
        header = {
            "Write the folder of a new criterion, and list what is to be filled in.",
            "",
            "Examples:",
            "  policy-review new-criterion INC-09 --theme incident-response",
            "  policy-review new-criterion INC-09 --theme incident-response \\",
            "    --title \"Witnesses are looked after\" --folder criteria/",
            ""})
final class NewCriterionCommand implements Callable<Integer> {

    /** Where the criteria for schools in England stand in the project. */
    private static final String OF_THE_PROJECT = "rules/src/main/resources/org/schoolpolicyreview/criteria/england";

    private final Surroundings here;

    @Parameters(paramLabel = "CRITERION", description = "Its id, such as INC-09.")
    private String id = "";

    @Option(names = "--theme", paramLabel = "THEME", required = true,
            description = "What it is about, such as incident-response.")
    private String theme = "";

    @Option(names = "--title", paramLabel = "TITLE", description = "What it asks, in a line.")
    private @Nullable String title;

    @Option(names = "--folder", paramLabel = "FOLDER",
            description = "The folder of criteria to write it into. The project's if left out.")
    private @Nullable String folder;

    NewCriterionCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        String known = idAsWritten();
        Theme about = knownTheme();
        Path criteria = folder == null ? ofTheProject() : here.at(Path.of(folder));
        refuseIfThere(criteria, known);
        Path own = criteria.resolve(about.word()).resolve(known);
        Files.createDirectories(own);
        Map<String, String> files = CriterionScaffold.files(known, about, Optional.ofNullable(title));
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = own.resolve(each.getKey());
            Files.writeString(file, each.getValue());
            here.say("Written: " + here.shown(file));
        }
        here.say("To fill in, besides the words that are listed there to choose from:");
        files.forEach((name, text) -> CriterionScaffold.open(here.shown(own.resolve(name)), text)
                .forEach(open -> here.tell(open.where() + ": " + open.what())));
        here.say("Test it as you go: mvn -q test -pl review-engine -am -Dcriterion=" + known);
        return ExitStatus.DONE;
    }

    /** Capital letters, a hyphen, two digits. */
    private String idAsWritten() {
        String written = id.strip().toUpperCase(Locale.ROOT);
        int hyphen = written.indexOf('-');
        boolean wellFormed = hyphen > 0 && written.length() == hyphen + 3
                && written.substring(0, hyphen).chars().allMatch(each -> each >= 'A' && each <= 'Z')
                && written.substring(hyphen + 1).chars().allMatch(each -> each >= '0' && each <= '9');
        if (!wellFormed) {
            throw new UsageException("\"" + id + "\" is no id of a criterion. It has letters, a hyphen and two digits, such as INC-09.");
        }
        return written;
    }

    private Theme knownTheme() {
        List<String> words = Arrays.stream(Theme.values()).map(Theme::word).toList();
        return Arrays.stream(Theme.values()).filter(each -> each.word().equalsIgnoreCase(theme.strip())).findFirst()
                .orElseThrow(() -> new UsageException("There is no theme \"" + theme + "\". "
                        + Nearest.didYouMean(theme, words, "The themes are: " + String.join(", ", words) + ".")));
    }

    /** The nearest folder above that holds the criteria of the project. */
    private Path ofTheProject() {
        for (Path each = here.folder().toAbsolutePath(); each != null; each = each.getParent()) {
            if (Files.isDirectory(each.resolve(OF_THE_PROJECT))) {
                return each.resolve(OF_THE_PROJECT);
            }
        }
        throw new UsageException("This is not in the project, so name the folder of criteria to write it into: --folder criteria/");
    }

    /** Under whatever theme: an id is used once. */
    private void refuseIfThere(Path criteria, String known) {
        for (Theme each : Theme.values()) {
            Path own = criteria.resolve(each.word()).resolve(known);
            if (Files.exists(own)) {
                throw new UsageException("\"" + here.shown(own) + "\" is there already, and is not written over.");
            }
        }
    }
}
