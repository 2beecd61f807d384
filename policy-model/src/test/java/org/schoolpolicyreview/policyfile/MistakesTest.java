package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One file, or folder, for each mistake, named after it; beside it the whole of what the officer is told. */
class MistakesTest {

    private static final Path MISTAKES = Path.of("src/test/resources/mistakes");
    private static final String EXPECTED = ".expected.txt";

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldWithItsPlaceAndItsFix() throws IOException {
        return mistakes().map(file -> dynamicTest(nameOf(file), () -> {
            Reading reading = PolicyFiles.read(file);

            assertThat(told(reading)).isEqualTo(Files.readString(MISTAKES.resolve(nameOf(file) + EXPECTED)));
            assertThat(reading.isUsable()).isFalse();
        }));
    }

    @Test
    void everyExpectationHasItsFile() throws IOException {
        List<String> names = mistakes().map(MistakesTest::nameOf).toList();
        try (Stream<Path> files = Files.list(MISTAKES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(EXPECTED))
                    .map(name -> name.replace(EXPECTED, ""))).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void aPolicyFileWithTenDifferentMistakesGivesTenMessagesEachWithTheRightLine() {
        Reading reading = PolicyFiles.read(MISTAKES.resolve("ten-different-mistakes.yaml"));

        assertThat(reading.mistakes()).hasSize(10);
        assertThat(reading.mistakes()).extracting(problem -> problem.where().line())
                .containsExactly(4, 8, 9, 10, 11, 13, 14, 15, 17, 18);
    }

    @Test
    void mistakesOfShapeAreToldInOneGoAcrossTheFilesOfAFolder() {
        Reading reading = PolicyFiles.read(MISTAKES.resolve("folder-with-mistakes-in-every-file"));

        assertThat(reading.mistakes()).extracting(problem -> Path.of(problem.where().file()).getFileName().toString())
                .containsExactly("01-equality-policy.yaml", "02-behaviour-policy.yaml", "02-behaviour-policy.yaml",
                        "03-uniform-policy.yml", "04-prayer-policy.pdf", "school.yaml");
    }

    @Test
    void aFileThatDoesNotExistIsAMistakeAndNoException() {
        Reading reading = PolicyFiles.read(Path.of("no-such-file.yaml"));

        assertThat(reading).hasToString("no-such-file.yaml: There is no such file. Check the path.");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.yaml");
        Files.writeString(large, "#".repeat(5_000_001));

        assertThat(PolicyFiles.read(large))
                .hasToString(large + ": This file is larger than 5 MB. Split it: a file for each document.");
        assertThat(PolicyFiles.read("large.yaml", "#".repeat(5_000_001)))
                .hasToString("large.yaml: This file is larger than 5 MB. Split it: a file for each document.");
    }

    @Test
    void aFolderOfTooManyFilesIsNoSchool(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("school.yaml"), "school: {name: A School}");
        for (int i = 0; i <= 200; i++) {
            Files.writeString(folder.resolve(i + ".yaml"), "");
        }

        assertThat(PolicyFiles.read(folder)).hasToString(folder
                + ": This folder holds more than 200 documents."
                + " One folder is for one school: name the folders one by one.");
    }

    private static String told(Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.toString().replace(MISTAKES + "/", "").replace(MISTAKES + "\\", "") + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<Path> mistakes() throws IOException {
        try (Stream<Path> files = Files.list(MISTAKES)) {
            return files.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList().stream();
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }
}
