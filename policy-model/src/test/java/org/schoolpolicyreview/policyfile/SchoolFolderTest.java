package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.model.text.Block;

/** The folder of a school holds its documents as they are. */
class SchoolFolderTest {

    private static final String SCHOOL = "school: {name: Harbour View}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aSchool() throws IOException {
        file("school.yaml", SCHOOL);
    }

    @Test
    void everyDocumentIsReadWholeInTheOrderOfTheNames() throws IOException {
        file("uniform.txt", "Hair may be worn as it grows.");
        file("behaviour.md", "We act.\nAt once.");
        file("equality.yaml", "text: [We are fair.]\n");

        School school = read().school();

        assertThat(school.name()).isEqualTo("Harbour View");
        assertThat(names(school)).containsExactly("behaviour.md", "equality.yaml", "uniform.txt");
        assertThat(school.documents()).extracting(PolicyDocument::read).containsOnly(Extent.WHOLE);
        assertThat(school.documents().get(0).text()).extracting(Block::text).containsExactly("We act.", "At once.");
        assertThat(school.documents().get(0).text().get(1).place().origin()).hasToString(folder.resolve("behaviour.md") + ":2:1");
    }

    @Test
    void filesOfOneNameAreOneDocumentAndTheBestFormIsRead() throws IOException {
        for (String name : List.of("a.pdf", "a.md", "a.docx", "b.txt", "b.html", "c.md", "c.txt", "d.PDF", "d.TXT", "E.Docx", "e.md")) {
            file(name, "We act.");
        }
        Reading reading = read();

        assertThat(names(reading.school())).containsExactly("a.md", "b.txt", "c.md", "d.TXT", "e.md");
        assertThat(reading.leftAside()).isEmpty();
    }

    @Test
    void aPolicyFileStandsAboveTheDocumentOfItsName() throws IOException {
        file("equality.md", "We try.");
        file("equality.yaml", "approved-by: governors\ntext: [We act.]\n");

        assertThat(read().school().documents()).singleElement()
                .satisfies(document -> assertThat(document.text().get(0).text()).isEqualTo("We act."));
    }

    @Test
    void filesWhoseNamesDifferInMoreThanTheEndingAreDocumentsOfTheirOwn() throws IOException {
        file("policy.v2.md", "We act.");
        file("policy.v1.md", "We act.");
        file("policy 2.1", "no ending of documents");

        assertThat(names(read().school())).containsExactly("policy.v1.md", "policy.v2.md");
    }

    @Test
    void whatIsNoDocumentIsLeftAsideAndNamed() throws IOException {
        for (String name : List.of("README.md", "readme.txt", "ReadMe", "labels.json", "list.xlsx", "crest.png", "policy")) {
            file(name, "Read me.");
        }
        file("equality.md", "We are fair.");
        Files.createDirectories(folder.resolve("old.md"));
        Reading reading = read();

        assertThat(names(reading.school())).containsExactly("equality.md");
        assertThat(reading.leftAside()).containsExactly(folder.resolve("README.md").toString(), folder.resolve("ReadMe").toString(),
                folder.resolve("crest.png").toString(), folder.resolve("labels.json").toString(),
                folder.resolve("list.xlsx").toString(), folder.resolve("old.md").toString(),
                folder.resolve("policy").toString(), folder.resolve("readme.txt").toString());
    }

    @Test
    void hiddenFilesAndThoseOfProgramsAtWorkAreNotThere() throws IOException {
        for (String name : List.of(".equality.md", ".DS_Store", "~$quality.docx", ".~lock.equality.odt#", "equality.md~",
                "Thumbs.db", "desktop.ini", ".md")) {
            file(name, "x");
        }
        Reading reading = read();

        assertThat(reading.school().documents()).isEmpty();
        assertThat(reading.leftAside()).isEmpty();
    }

    @Test
    void whatTheSchoolFileSaysOfADocumentStandsAboveTheDocument() throws IOException {
        file("behaviour-policy.md", "We act.");
        file("Équality.yaml", "title: Wrong\nlink: the website\ntext: [We are fair.]\n");
        file("school.yaml", SCHOOL + """
                documents:
                  - {file: behaviour-policy.docx, read: part, kinds: anti-bullying policy}
                  - {file: E\u0301QUALITY, title: Right, in-force: no}
                """);
        List<PolicyDocument> documents = read().school().documents();

        assertThat(documents.get(0).read()).isEqualTo(Extent.PART);
        assertThat(documents.get(0).all(PolicyDocument.KINDS)).containsExactly(DocumentKind.ANTI_BULLYING_POLICY);
        assertThat(documents.get(0).text()).hasSize(1);
        assertThat(documents.get(0).file()).contains("behaviour-policy.md");
        assertThat(documents.get(1).get(PolicyDocument.TITLE)).contains("Right");
        assertThat(documents.get(1).get(PolicyDocument.LINK)).contains("the website");
        assertThat(documents.get(1).get(PolicyDocument.IN_FORCE)).contains(Standing.NO);
    }

    @Test
    void aPolicyFileIsKnownByTheDocumentThatItWasMadeOfToo() throws IOException {
        file("01-equality.yaml", "file: Equality Statement 2026.docx\ntext: [We are fair.]\n");
        file("school.yaml", SCHOOL + "documents: [{file: Equality Statement 2026, read: part}]\n");

        assertThat(read().school().documents()).singleElement().satisfies(document -> {
            assertThat(document.file()).contains("Equality Statement 2026.docx");
            assertThat(document.read()).isEqualTo(Extent.PART);
        });
    }

    @Test
    void capitalsMayBeAllThatTellsTwoDocumentsApart() throws IOException {
        file("Equality.md", "We are fair.");
        file("equality.md", "We try.");
        file("school.yaml", SCHOOL + "documents: [{file: equality.md, read: part}]\n");
        assumeThat(Files.readString(folder.resolve("Equality.md"))).isEqualTo("We are fair.");

        assertThat(read().school().documents()).extracting(PolicyDocument::read).containsExactly(Extent.WHOLE, Extent.PART);
    }

    @Test
    void aDocumentMayStandInTheSchoolFileItself() throws IOException {
        file("school.yaml", SCHOOL + """
                documents:
                  - title: Uniform page
                    text: [Hair may be worn as it grows.]
                  - {title: Staff handbook, read: part}
                """);
        file("behaviour.md", "We act.");

        assertThat(read().school().documents()).extracting(each -> each.get(PolicyDocument.TITLE).orElse("of a file"))
                .containsExactly("of a file", "Uniform page", "Staff handbook");
    }

    @Test
    void aDocumentWithMistakesIsNotMissedAsWell() throws IOException {
        file("behaviour.yaml", "text: [[We act.]]\n");
        file("prayer.pdf", "%PDF");
        file("school.yaml", SCHOOL + "documents: [{file: behaviour, read: part}, {file: prayer.pdf, read: part}]\n");

        assertThat(read().mistakes()).extracting(Problem::what).containsExactly(
                "A block of the text is expected here, and a list stands here.",
                "This version does not read files that end in \".pdf\".");
    }

    @Test
    void aLinkThatLeadsNowhereIsAMistakeOfTheDocument() throws IOException {
        Files.createSymbolicLink(folder.resolve("equality.md"), folder.resolve("nowhere.md"));

        assertThat(read()).hasToString(folder.resolve("equality.md") + ": There is no such file. Check the path.");
    }

    @Test
    void withoutASchoolFileTheSchoolIsCalledAsItsFolder(@TempDir Path another) throws IOException {
        Path own = Files.createDirectory(another.resolve("harbour-view"));
        Files.writeString(own.resolve("equality.md"), "We are fair.");
        Reading reading = PolicyFiles.read(own);

        assertThat(reading.school().name()).isEqualTo("harbour-view");
        assertThat(reading.advice()).extracting(Problem::what).containsExactly(
                "This folder has no file school.yaml: the school is called \"harbour-view\", and its facts are not known.");
        assertThat(PolicyFiles.read(another.getRoot()).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"school.yml", "School.yaml", "SCHOOL.YAML"})
    void theSchoolFileMayBeWrittenInOtherWays(String name, @TempDir Path another) throws IOException {
        Files.writeString(another.resolve(name), SCHOOL);
        Files.writeString(another.resolve("equality.md"), "We are fair.");

        assertThat(PolicyFiles.isSchool(another)).isTrue();
        assertThat(names(PolicyFiles.read(another).school())).containsExactly("equality.md");
    }

    @Test
    void theSchoolFileStandsForItsFolder() throws IOException {
        file("equality.md", "We are fair.");

        assertThat(PolicyFiles.read(folder.resolve("school.yaml")).school()).isEqualTo(read().school());
    }

    private Reading read() {
        return PolicyFiles.read(folder);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> names(School school) {
        return school.documents().stream().map(document -> document.file().orElseThrow()).toList();
    }
}
