package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.text.TextReport;

/** What the README shows is what a newcomer sees. */
class ReadmeTest {

    @Test
    void theReportOfTheReadmeIsTheOneThatIsWritten() throws IOException {
        String shown = Files.readString(Path.of("../README.md")).lines()
                .dropWhile(line -> !line.equals("    Harbour View Primary School"))
                .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
                .map(line -> line.isEmpty() ? line : line.substring(4))
                .reduce("", (text, line) -> text + line + "\n").strip();
        assertThat(shown).contains("To do first: ");
        assertThat(TextReport.standard().toString(SomeReports.sample("harbour-view-primary"))).startsWith(shown);
    }
}
