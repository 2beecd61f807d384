package org.schoolpolicyreview.teaching.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolpolicyreview.yaml.Mistake;
import org.schoolpolicyreview.yaml.Mistakes;

/** What is wrong with a teaching file is named with its line. */
class TeachingCheckTest {

    private static final String GOOD = """
            also: [INC-08]
            other-parts: told
            writers:
              - writer: clerk
                parts:
                  - part: record
                    shows:
                      - "It is written down that day."
                      - {heads: "Who | When", says: "Clerk | that day"}
                    falls-short: ["It may be written down."]
                    near: ["The register is written."]
            """;

    @TempDir
    private Path folder;

    @Test
    void ofAGoodOneOnlyTooFewSentencesAreTold() throws IOException {
        Mistakes mistakes = new Mistakes();
        List<String> counts = check(GOOD, mistakes);

        assertThat(counts).containsExactly("record (essential): 2 of 150 shows 1 of 100 falls-short 1 of 150 near");
        assertThat(mistakes.errors()).isZero();
        assertThat(mistakes.sorted()).extracting(Mistake::what).contains("1 of 3 writers that are wanted have written so far.",
                "The part \"record\" has 2 of 150 sentences under \"shows\" that are wanted.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            a use that there is not    | near:                       | nearly:                | 11:9: Nothing reads the key "nearly" here. Did you mean "near"?
            a part that there is not   | part: record                | part: records          | 6:15: There is no part "records". Did you mean "record"?
            a criterion of no pack     | [INC-08]                    | [INC-88]               | 1:8: There is no criterion "INC-88".
            a key of no sentence       | heads:                      | headings:              | 9:14: Nothing reads the key "headings" here.
            a sentence without words   | "It may be written down."   | ""                     | 10:23: This sentence has no words.
            a row of too many cells    | Clerk /                     | Clerk / deputy /       | 9:13: The row has 3 cells, and its head 2.
            a sentence to be written   | The register is written.    | FILL IN: another matter | 11:16: This is still to be filled in: another matter
            eight words of a marked text | "It may be written down." | "What was said is kept in the log too." | 10:23: This sentence shares "what was said is kept in the log" with a marked text.
            the same sentence again    | {heads: "Who / When", says: "Clerk / that day"} | "It is written down that day." | 9:13: This sentence stands in line 8 already.
            """)
    void aFaultIsNamedWithItsLine(String what, String before, String after, String message) throws IOException {
        Mistakes mistakes = new Mistakes();
        String now = GOOD.replace(before.replace(" /", " |"), after.replace(" /", " |"));
        check(now, mistakes);

        assertThat(now).isNotEqualTo(GOOD);
        assertThat(mistakes.sorted().stream().filter(Mistake::isError).map(Mistake::toString)).first().asString()
                .contains("teaching.yaml:" + message);
    }

    private List<String> check(String text, Mistakes mistakes) throws IOException {
        Path file = Files.writeString(folder.resolve("teaching.yaml"), text);
        return TeachingCheck.check(file, Map.of("record", true), Set.of("INC-05", "INC-08"),
                WordsInARow.of("What was said is kept in the log of the year."), mistakes);
    }
}
