package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the page on policy files is one that the reader takes. */
class PolicyFilesPageTest {

    private static final Path PAGE = Path.of("../docs/policy-files.md");

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadWithoutMistakesOrAdvice(String example) {
        Reading reading = PolicyFiles.read("example.yaml", wholeFile(example));

        assertThat(reading.problems()).as(example).isEmpty();
        assertThat(reading.school().documents()).isNotEmpty();
    }

    @Test
    void thePageHasItsExamplesAndIsShort() throws IOException {
        assertThat(examples()).hasSize(6);
        assertThat(Files.readAllLines(PAGE)).hasSizeLessThan(150);
    }

    static List<String> examples() throws IOException {
        Pattern block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
        return block.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)).toList();
    }

    /** Puts the keys of a document, or a document, into the file that they belong to. */
    private static String wholeFile(String example) {
        if (example.contains("\nschool:")) {
            return example;
        }
        boolean whole = Stream.of(example.split("\n")).anyMatch(line -> line.startsWith("title:"));
        boolean read = Stream.of(example.split("\n")).anyMatch(line -> line.startsWith("read:"));
        String document = (whole ? "" : "title: A document\nkind: racist-incident policy\n") + (read ? "" : "read: part\n") + example;
        return "school: {name: A School}\ndocuments:\n  -\n" + document.indent(4);
    }
}
