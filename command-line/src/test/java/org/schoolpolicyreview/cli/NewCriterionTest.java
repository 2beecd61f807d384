package org.schoolpolicyreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a folder, a new criterion goes where the project keeps its own; outside the project the folder is asked for. */
class NewCriterionTest {

    private static final String CRITERIA = "rules/src/main/resources/org/schoolpolicyreview/criteria/england";

    @TempDir
    private Path folder;

    @Test
    void inTheProjectItGoesToTheCriteriaOfTheProjectFromWhateverFolder() throws IOException {
        Files.createDirectories(folder.resolve(CRITERIA));
        Run run = run(Files.createDirectories(folder.resolve("docs/drafts")));

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(folder.resolve(CRITERIA).resolve("support/SUP-09/criterion.yaml")).exists();
    }

    @Test
    void outsideTheProjectTheFolderIsAskedFor() {
        Run run = run(folder);

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).startsWith("This is not in the project").contains("--folder criteria/");
        assertThat(folder).isEmptyDirectory();
    }

    private static Run run(Path from) {
        return Run.of(from, Clock.systemUTC(), Terminal.of(false, false, 0, Map.of()), Engine.none(),
                "new-criterion", "SUP-09", "--theme", "support");
    }
}
