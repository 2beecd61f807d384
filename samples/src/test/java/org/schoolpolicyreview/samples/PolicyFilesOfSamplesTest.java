package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFileSchema;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.policyfile.Problem;
import org.schoolpolicyreview.policyfile.Reading;

/** The samples load without a mistake, keep everything when they are written again, and are bearable to write. */
class PolicyFilesOfSamplesTest {

    @Test
    void fifteenRealDocumentsAndSixSchoolsAreThere() {
        assertThat(SampleFiles.schools().stream().filter(path -> !Files.isDirectory(path))).hasSize(15);
        assertThat(SampleFiles.folders()).hasSize(6);
    }

    @Test
    void everySampleIsReadWithoutMistakeAndNamesNobody() {
        for (Path path : SampleFiles.schools()) {
            Reading reading = PolicyFiles.read(path);
            assertThat(reading.mistakes()).as(path.toString()).isEmpty();
            assertThat(reading.advice()).extracting(Problem::what).as(path.toString()).noneMatch(what -> what.contains("looks like"));
        }
    }

    @Test
    void everySampleIsReadAgainAsItWasWritten() {
        for (Path path : SampleFiles.schools()) {
            School school = PolicyFiles.read(path).school();
            assertThat(PolicyFiles.read("again", PolicyFiles.write(school)).school()).as(path.toString()).isEqualTo(school);
        }
    }

    @Test
    void everyFileBeginsWithTheSchemaLineOfEditorsAndTheSchemaStandsThere() {
        for (Path file : SampleFiles.allFiles()) {
            String first = SampleFiles.text(file).lines().findFirst().orElseThrow();
            assertThat(first).as(file.toString()).startsWith("# yaml-language-server: $schema=");
            assertThat(file.resolveSibling(first.substring(first.indexOf('=') + 1))).as(file.toString()).exists();
        }
    }

    @Test
    void theSchemasBesideTheSamplesAreThoseOfTheProduct() {
        assertThat(Path.of(PolicyFileSchema.FILE_NAME)).hasContent(PolicyFileSchema.ofSchoolFile());
        assertThat(Path.of(PolicyFileSchema.DOCUMENT_FILE_NAME)).hasContent(PolicyFileSchema.ofDocumentFile());
    }

    @Test
    void noLineIsLongerThanOneHundredAndTwentyCharacters() {
        for (Path file : SampleFiles.allFiles()) {
            assertThat(SampleFiles.text(file).lines()).as(file.toString()).allMatch(line -> line.length() <= 120);
        }
    }

    @Test
    void documentJFitsInFortyFiveLines() {
        assertThat(lines(SampleFiles.POLICIES.resolve("jackdawley-cofe-primary.yaml"))).isLessThanOrEqualTo(45);
    }

    private static int lines(Path file) {
        return List.of(SampleFiles.text(file).split("\n")).size();
    }
}
