package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reading tells of which version of which files it is. */
class FilesReadTest {

    private static final String SCHOOL = "school: {name: Quiet School}\n";

    @TempDir
    private Path folder;

    @Test
    void aFileIsToldWithTheSha256OfItsBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("quiet.yaml"), "abc");
        assertThat(PolicyFiles.read(file).files()).containsExactly(new InputFile(file.toString(),
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void everyFileOfAFolderIsToldInTheOrderOfReading() throws IOException {
        Files.writeString(folder.resolve("behaviour.yaml"), "text: [We act.]\n");
        Files.writeString(folder.resolve("school.yaml"), SCHOOL);
        assertThat(PolicyFiles.read(folder).files()).extracting(InputFile::name).containsExactly(
                folder.resolve("school.yaml").toString(), folder.resolve("behaviour.yaml").toString());
    }

    @Test
    void aTextHasTheHashOfItsUtf8() {
        assertThat(PolicyFiles.read("quiet.yaml", SCHOOL).files())
                .containsExactly(InputFile.of("quiet.yaml", SCHOOL.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void whatCannotBeReadIsNotAmongThem() {
        assertThat(PolicyFiles.read(folder.resolve("nowhere.yaml")).files()).isEmpty();
    }
}
