package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.text.TextReport;

/** What the README shows is what a newcomer sees. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final String BEFORE = "The report begins like this:\n\n";

    @Test
    void theReportOfTheReadmeIsTheOneThatIsWritten() throws IOException {
        String readme = Files.readString(README);
        int from = readme.indexOf(BEFORE) + BEFORE.length();
        int to = readme.indexOf("\n\nAll tests:", from);
        String begins = TextReport.standard().toString(SomeReports.sample("harbour-view-primary")).lines()
                .takeWhile(line -> !line.startsWith(" 2. ") && !line.startsWith("To send next"))
                .map(line -> line.isEmpty() ? line : "    " + line).collect(Collectors.joining("\n")).stripTrailing();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(README, readme.substring(0, from) + begins + readme.substring(to));
            return;
        }
        assertThat(begins).contains("To do first: ");
        assertThat(readme.substring(from, to)).isEqualTo(begins);
    }
}
