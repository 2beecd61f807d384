package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the page on policy files is one that the reader takes, and every block and key stands on the page. */
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
        assertThat(examples()).hasSize(5);
        assertThat(Files.readAllLines(PAGE)).hasSizeLessThan(150);
    }

    @Test
    void everyBlockAndEveryKeyOfADocumentIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(BlockKey.keys()).allSatisfy(key -> assertThat(page).containsPattern("[`-] ?" + key + "[`:]"));
        assertThat(DocumentForm.DOCUMENT.names()).allSatisfy(key -> assertThat(page).contains(key + ":"));
    }

    static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        String[] parts = Files.readString(PAGE).split("```", -1);
        for (String part : parts) {
            if (part.startsWith("yaml\n")) {
                examples.add(part.substring("yaml\n".length()));
            }
        }
        return examples;
    }

    /** Puts the keys of a document into the file that they belong to. */
    private static String wholeFile(String example) {
        if (example.contains("\nschool:")) {
            return example;
        }
        String text = example.contains("text:") ? "" : "text: We act.\n";
        return "school: {name: A School}\ndocuments:\n  -\n" + (example + text).indent(4);
    }
}
