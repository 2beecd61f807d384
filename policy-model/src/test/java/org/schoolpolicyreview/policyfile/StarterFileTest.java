package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.yaml.Key;

/** A school.yaml to fill in asks, and answers nothing. */
class StarterFileTest {

    private static final School PRIMARY = School.named("Harbour View Primary School")
            .set(School.URN, 999001)
            .set(School.PHASE, new CodedValue("2", "Primary"))
            .set(School.TYPE, new CodedValue("1", "Community school"))
            .build();

    @Test
    void theUntouchedFileIsTheSchoolThatWasGiven() {
        Reading reading = PolicyFiles.read("starter.yaml", StarterFile.write(PRIMARY));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.school()).isEqualTo(PRIMARY);
    }

    @Test
    void everyFactThatIsNotKnownIsAskedAndNoOther() {
        String file = StarterFile.write(PRIMARY);

        assertThat(file).contains("\n  phase: Primary\n", "\n  urn: 999001\n")
                .doesNotContain("# phase:", "# urn:", "# name:", "# type:");
        for (String key : SchoolForm.FACTS.names()) {
            assertThat(file.lines().filter(line -> line.startsWith("  " + key + ": ") || line.equals("  # " + key + ":")))
                    .as(key).hasSize(1);
        }
    }

    @Test
    void everyLineThatIsTakenOutOfItsCommentAndFilledInIsRead() {
        String filledIn = StarterFile.write(PRIMARY);
        for (Key<?, ?, ?> key : SchoolForm.FACTS.keys()) {
            filledIn = filledIn.replace("\n  # " + key.name() + ":\n", "\n  " + key.name() + ": " + key.examples().get(0) + "\n");
        }

        Reading reading = PolicyFiles.read("starter.yaml", filledIn);

        assertThat(reading.problems()).as(filledIn).isEmpty();
        assertThat(SchoolForm.FACTS.keys()).allSatisfy(key -> assertThat(key.write(reading.school())).as(key.name()).isPresent());
    }

    @Test
    void aLineThatIsTakenOutOfItsCommentAndLeftEmptyIsAMistakeAndNoAnswer() {
        String uncommented = StarterFile.write(PRIMARY).replaceAll("(?m)^  # ([a-z-]+:)$", "  $1");

        assertThat(PolicyFiles.read("starter.yaml", uncommented).mistakes()).hasSize(SchoolForm.FACTS.keys().size() - 4)
                .allSatisfy(problem -> assertThat(problem.what()).startsWith("Nothing stands after"));
    }

    @Test
    void theLinesAboutDocumentsCanBeTakenOutOfTheirComments(@TempDir Path folder) throws IOException {
        String file = StarterFile.write(PRIMARY);
        int documents = file.indexOf("# documents:");
        Files.writeString(folder.resolve("school.yaml"),
                file.substring(0, documents) + file.substring(documents).replaceAll("(?m)^# ", ""));
        Files.writeString(folder.resolve("sixth-form-handbook.yaml"), "text: [We act.]\n");

        assertThat(PolicyFiles.read(folder).school().documents()).singleElement()
                .satisfies(document -> assertThat(document.read()).isEqualTo(Extent.PART));
    }

    @Test
    void itBeginsWithItsSchemaAndSaysHowToFillItIn() {
        List<String> lines = StarterFile.write(PRIMARY).lines().toList();

        assertThat(lines.get(0)).isEqualTo("# yaml-language-server: $schema=policy-file.schema.json");
        assertThat(lines.get(1)).contains("facts of the school", "beside this file");
    }

    @Test
    void noLineIsLongerThanAScreenIsWide() {
        School longName = School.named("The " + "Very ".repeat(60) + "Long School").build();

        assertThat(StarterFile.write(PRIMARY).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(127));
        assertThat(StarterFile.write(longName).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(127));
    }

    @Test
    void aNameThatYamlWouldTakeForSomethingElseDoesNoHarm() {
        for (String name : HostileTexts.ALL) {
            School school = School.named(name).build();

            assertThat(PolicyFiles.read("starter.yaml", StarterFile.write(school)).school()).isEqualTo(school);
        }
    }
}
