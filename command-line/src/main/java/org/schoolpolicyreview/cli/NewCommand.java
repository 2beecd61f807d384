package org.schoolpolicyreview.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.register.RegisterList;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.policyfile.StarterFile;
import org.schoolpolicyreview.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code policy-review new}: a school.yaml to lay beside the documents. */
@Command(
        name = "new",
        header = {
            "Write a school.yaml: the facts of a school, to lay beside its documents.",
            "",
            "Example:",
            "  policy-review new --name \"Harbour View Primary School\" --phase Primary \\",
            "    --type \"Community school\" --output harbour-view/",
            ""})
final class NewCommand implements Callable<Integer> {

    private final Surroundings here;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "The name of the school.")
    private String name = "";

    @Option(names = "--phase", paramLabel = "PHASE", description = "Its phase, by the register's name: Primary.")
    private @Nullable String phase;

    @Option(names = "--type", paramLabel = "TYPE", description = "Its type, by the register's name: Community school.")
    private @Nullable String type;

    @Option(names = "--urn", paramLabel = "NUMBER", description = "Its number in the public register.")
    private @Nullable Integer urn;

    @Option(names = "--output", paramLabel = "FILE|FOLDER",
            description = "Where to write it; never over a file that is there. To the screen if left out.")
    private @Nullable String output;

    NewCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        String yaml = StarterFile.write(facts());
        if (output == null) {
            here.out().print(yaml);
            return ExitStatus.DONE;
        }
        Path file = here.at(Path.of(output));
        if (Files.isDirectory(file) || output.endsWith("/")) {
            file = file.resolve(PolicyFiles.SCHOOL_FILE);
        }
        write(yaml, file);
        here.say("Written: " + here.shown(file));
        String folder = here.shown(file.toAbsolutePath().getParent());
        here.say("Put the school's documents beside it, and review them: policy-review review " + NextCommand.typed(folder));
        return ExitStatus.DONE;
    }

    private School facts() {
        School.Builder facts = School.named(name);
        if (urn != null) {
            facts.set(School.URN, urn);
        }
        if (phase != null) {
            facts.set(School.PHASE, RegisterList.PHASES.find(known(phase, RegisterList.PHASES)).orElseThrow());
        }
        if (type != null) {
            facts.set(School.TYPE, RegisterList.TYPES.find(known(type, RegisterList.TYPES)).orElseThrow());
        }
        return facts.build();
    }

    /** A word of the register. A newer one can be written into the file by hand; here it is more likely a slip. */
    private static String known(String written, RegisterList list) {
        if (list.find(written).isEmpty()) {
            throw new UsageException("\"" + written + "\" is no " + list.whatItIs()
                    + " that the register had in April 2025. "
                    + Nearest.didYouMean(written, list.names(), "Leave it out, and write it into the file."));
        }
        return written;
    }

    private void write(String yaml, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new UsageException("\"" + here.shown(file) + "\" is there already, and is not written over.");
        }
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, yaml);
    }
}
