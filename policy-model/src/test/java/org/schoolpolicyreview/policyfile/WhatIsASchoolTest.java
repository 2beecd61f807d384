package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folder is a school, and which file holds one. */
class WhatIsASchoolTest {

    private static final String SCHOOL = "school: {name: Harbour View}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aSchool() throws IOException {
        Files.writeString(folder.resolve("school.yaml"), SCHOOL);
    }

    @Test
    void aFolderIsOfOneSchoolIfItHoldsDocumentsAndNoSchools(@TempDir Path another) throws IOException {
        assertThat(PolicyFiles.isSchool(folder)).isTrue();
        assertThat(PolicyFiles.isSchool(another)).isFalse();

        Files.writeString(another.resolve("README.md"), "Read me.");
        Files.writeString(another.resolve("settings.yaml"), "colour: blue\n");
        assertThat(PolicyFiles.isSchool(another)).isFalse();

        Files.writeString(another.resolve("equality.yaml"), "title: Equality\ntext:\n  - We are fair.\n");
        assertThat(PolicyFiles.isSchool(another)).isTrue();

        Files.writeString(another.resolve("harbour-view.yaml"), SCHOOL);
        assertThat(PolicyFiles.isSchool(another)).isFalse();
    }

    @Test
    void aDocumentBesideTheFoldersOfSchoolsMakesNoSchool(@TempDir Path another) throws IOException {
        Files.writeString(another.resolve("model-policy.md"), "We are fair.");
        assertThat(PolicyFiles.isSchool(another)).isTrue();

        Files.writeString(Files.createDirectory(another.resolve("harbour-view")).resolve("school.yaml"), SCHOOL);
        assertThat(PolicyFiles.isSchool(another)).isFalse();
    }

    @Test
    void aFileIsSeenToHoldASchoolEvenIfItHasMistakes() throws IOException {
        for (String beginning : List.of("school:\n", "\uFEFFschool: x\n", "# a remark\n\"school\": [\n", "{school: x}\n")) {
            assertThat(PolicyFiles.holdsSchool(Files.writeString(folder.resolve("a.yaml"), beginning))).as(beginning).isTrue();
        }
        assertThat(PolicyFiles.holdsSchool(Files.writeString(folder.resolve("a.yaml"), "title: x\n  school: y\n"))).isFalse();
        assertThat(PolicyFiles.holdsSchool(folder.resolve("nowhere.yaml"))).isTrue();
    }
}
