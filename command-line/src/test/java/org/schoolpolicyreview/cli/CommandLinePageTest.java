package org.schoolpolicyreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page on the program names every command and every option. */
class CommandLinePageTest {

    @Test
    void nothingIsMissing() throws IOException {
        String page = Files.readString(Path.of("../docs/command-line.md"));
        CommandLine program = PolicyReviewProgram.commandLine(
                Surroundings.ofThisProcess(Engine.none()));
        program.getSubcommands().forEach((name, command) -> {
            assertThat(page).contains("policy-review " + name);
            command.getCommandSpec().options().forEach(option -> assertThat(page)
                    .containsPattern(Pattern.quote(option.longestName()) + "[ `]"));
        });
    }
}
