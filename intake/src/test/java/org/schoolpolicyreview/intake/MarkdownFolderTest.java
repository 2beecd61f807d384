package org.schoolpolicyreview.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.policyfile.Reading;

/** A school's folder with Markdown and plain text is read as it is. */
class MarkdownFolderTest {

    private static final String POLICY = """
            # Racist Incident Policy

            Approved by: full governing body
            Next review: May 2027

            ## 1. What we do

            Every adult who sees a racist incident must record it[^1] within one school day: record #3, "in full".

            * listen to the child;
              1. alone,
              2. at once;
            * write it down.

            <!-- page 2 -->

            | Stage | Who |
            | ----- | --- |
            | 1     |     |

            [^1]: On the log.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aSchool() throws IOException {
        Files.writeString(folder.resolve("school.yaml"), """
                school: {name: Harbour View, phase: Primary}
                documents:
                  - {file: racist-incidents.docx, read: part}
                """);
        Files.writeString(folder.resolve("racist-incidents.md"), POLICY);
        Files.writeString(folder.resolve("racist-incidents.pdf"), "%PDF");
        Files.writeString(folder.resolve("uniform.TXT"), "Hair may be worn as it grows.");
        Files.writeString(folder.resolve("README.md"), "Read me.");
        Files.writeString(folder.resolve("labels.json"), "{}");
    }

    @Test
    void documentsAreReadAndWhatIsNoneIsLeftAside() {
        Reading reading = PolicyFiles.read(folder);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.school().documents()).extracting(document -> document.file().orElseThrow())
                .containsExactly("racist-incidents.md", "uniform.TXT");
        assertThat(reading.school().documents()).extracting(PolicyDocument::read).containsExactly(Extent.PART, Extent.WHOLE);
        assertThat(reading.leftAside()).containsExactly(folder.resolve("README.md").toString(),
                folder.resolve("labels.json").toString());
    }

    @Test
    void everyBlockKnowsItsFileItsLineAndItsPage() {
        List<Block> text = PolicyFiles.read(folder).school().documents().get(0).text();
        Block row = text.get(text.size() - 2);

        assertThat(row).isInstanceOf(Block.TableRow.class);
        assertThat(row.place().origin()).hasToString(folder.resolve("racist-incidents.md") + ":19:1");
        assertThat(row.place().page()).contains("2");
    }

    @Test
    void whatWasReadCanBeWrittenAsPolicyFilesAndIsTheSame(@TempDir Path written) throws IOException {
        School school = PolicyFiles.read(folder).school();

        assertThat(PolicyFiles.read("one.yaml", PolicyFiles.write(school)).school()).isEqualTo(school);
        for (Map.Entry<String, String> file : PolicyFiles.writeFolder(school).entrySet()) {
            Files.writeString(written.resolve(file.getKey()), file.getValue());
        }
        assertThat(PolicyFiles.read(written).school()).isEqualTo(school);
    }

    @Test
    void whatCannotBeReadSaysWhatToDo() throws IOException {
        Files.write(folder.resolve("latin.md"), "für alle".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("empty.md"), "<!-- nothing -->\n\n![a scan](scan.png)\n");
        Files.writeString(folder.resolve("behaviour.docx"), "PK");

        assertThat(PolicyFiles.read(folder)).hasToString(String.join("\n",
                folder.resolve("behaviour.docx") + ": This version does not read files that end in \".docx\". Save it as text "
                        + "beside it, under the same name and with the ending .md or .txt, or take it out of the folder.",
                folder.resolve("empty.md") + ": No text was found in this file. Check that it was saved whole, or take it out of "
                        + "the folder.",
                folder.resolve("latin.md") + ": This file is not in UTF-8. Save it as UTF-8 text."));
    }
}
