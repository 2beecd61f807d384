package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolpolicyreview.policyfile.PagedBlocks.place;
import static org.schoolpolicyreview.policyfile.PagedBlocks.paragraph;
import static org.schoolpolicyreview.policyfile.PagedBlocks.item;
import static org.schoolpolicyreview.policyfile.PagedBlocks.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.yaml.YamlWriter;

/** What was written is read again as the same, whatever it says. */
class RoundTripTest {

    private static final int MODELS = 250;

    static final List<String> TEXTS = HostileTexts.ALL;

    @ParameterizedTest
    @FieldSource("TEXTS")
    void aTextThatLooksLikeSomethingElseStaysTheText(String text) {
        Place page = new Place(Optional.of(text), Origin.NONE);
        List<Block> blocks = new ArrayList<>();
        for (int level = 1; level <= 6; level++) {
            blocks.add(new Block.Heading(level, text, Place.NONE));
        }
        blocks.addAll(List.of(
                new Block.Paragraph(text, page),
                new Block.ListItem(1, "-", text, page), new Block.ListItem(2, "(a)", text, page),
                new Block.ListItem(3, "iv.", text, page), new Block.ListItem(1, "•", text, page),
                new Block.TableRow(1, true, List.of(text, "", text), page),
                new Block.TableRow(1, false, List.of("", text), page), new Block.TableRow(1, true, List.of(text), page),
                new Block.Footnote("1", text, page), new Block.Footnote("*", text, page),
                new Block.Aside(text, page), new Block.Note(text, page)));
        assertSameAfterWritingAndReading(School.named(text).set(School.ESTABLISHMENT_NUMBER, text)
                .document(PolicyDocument.named(text).set(PolicyDocument.TITLE, text).text(blocks).build()).build());
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void noMarkMakesAFileThatCannotBeRead(String mark) {
        Reading reading = PolicyFiles.read("marks.yaml", PolicyFiles.write(withText(
                new Block.ListItem(1, mark, "We act.", Place.NONE), new Block.Footnote(mark, "On the log.", Place.NONE))));

        assertThat(reading.mistakes()).isEmpty();
        List<Block> read = reading.school().documents().get(0).text();
        assertThat(read).hasSize(2).allSatisfy(block -> assertThat(block.text()).containsAnyOf("We act.", "On the log."));
        assertThat(((Block.ListItem) read.get(0)).mark() + read.get(0).text()).contains(mark.strip());
    }

    @Test
    void anyModelThatTheSchemaAllowsStaysTheSame() {
        RandomPolicyFiles files = new RandomPolicyFiles(20261123);
        for (int i = 0; i < MODELS; i++) {
            String yaml = YamlWriter.write(files.next());
            Reading first = PolicyFiles.read("model-" + i + ".yaml", yaml);
            assertThat(first.mistakes()).as(yaml).isEmpty();

            assertSameAfterWritingAndReading(first.school());
        }
    }

    @Test
    void theOneFileFormAndTheFolderFormGiveEqualSchools(@TempDir Path folder) throws IOException {
        RandomPolicyFiles files = new RandomPolicyFiles(42);
        for (int i = 0; i < 60; i++) {
            School school = PolicyFiles.read("model.yaml", YamlWriter.write(files.next())).school();
            Path own = Files.createDirectory(folder.resolve("school-" + i));
            List<String> names = writeTo(own, school);

            Reading reading = PolicyFiles.read(own);

            assertThat(reading.mistakes()).isEmpty();
            assertThat(reading.school()).isEqualTo(named(school, names));
        }
    }

    @Test
    void theFilesOfAFolderAreNamedAfterTheirDocumentsAndKeepTheirOrder() {
        School.Builder school = School.named("A School");
        List.of("Zero tolerance.docx", "Équality: \"policy\"", "…", "../../etc/passwd", "x".repeat(200)).forEach(name ->
                school.document(PolicyDocument.named(name).build()));
        school.document(PolicyDocument.builder().set(PolicyDocument.TITLE, "Behaviour").build());

        assertThat(PolicyFiles.writeFolder(school.build()).keySet()).containsExactly("school.yaml",
                "01-zero-tolerance.yaml", "02-quality-policy.yaml", "03-document.yaml", "04-etc-passwd.yaml",
                "05-" + "x".repeat(60) + ".yaml", "06-behaviour.yaml");
    }

    @Test
    void moreThanAHundredDocumentsKeepTheirOrder(@TempDir Path folder) throws IOException {
        School.Builder school = School.named("A School");
        for (int i = 0; i < 120; i++) {
            school.document(PolicyDocument.named("Document " + i).text(List.of(new Block.Paragraph("We act.", Place.NONE)))
                    .build());
        }
        writeTo(folder, school.build());

        assertThat(PolicyFiles.read(folder).school()).isEqualTo(school.build());
    }

    @Test
    void valuesOfTheRegisterKeepTheirCodeAndTheirName() {
        List<CodedValue> values = List.of(new CodedValue("2", "Primary"), CodedValue.named("Primary"),
                new CodedValue("2", ""), new CodedValue("99", ""), new CodedValue("99", "Primary"),
                CodedValue.named("New phase"), CodedValue.named("99"), new CodedValue("A1", ""));
        for (CodedValue value : values) {
            for (var field : List.of(School.PHASE, School.TYPE, School.AUTHORITY, School.RELIGIOUS_CHARACTER,
                    School.TRUST, School.FEDERATION, School.GENDER)) {
                assertSameAfterWritingAndReading(School.named("A School").set(field, value).build());
            }
        }
    }

    @Test
    void theSameSchoolGivesTheSameBytesInWhateverOrderItsFieldsWereSet() {
        School one = School.named("A School").set(School.URN, 999001).set(School.PUPILS, 10).build();
        School other = School.builder().set(School.PUPILS, 10).set(School.URN, 999001).set(School.NAME, "A School")
                .build();

        assertThat(PolicyFiles.write(one)).isEqualTo(PolicyFiles.write(other));
    }

    @Test
    void listsInListsGoAsDeepAsDocumentsDo() {
        List<Block> items = new ArrayList<>();
        for (int depth : List.of(2, 1, 3, 4, 5, 6, 7, 8, 3, 1, 1, 2)) {
            items.add(new Block.ListItem(depth, depth % 2 == 0 ? "-" : "1.", "item", Place.NONE));
        }
        assertSameAfterWritingAndReading(withText(items.toArray(Block[]::new)));
    }

    @Test
    void listsAndTablesGoOverPagesAndStayOne() {
        assertSameAfterWritingAndReading(withText(
                item(1, "a", "3"), item(2, "b", "3"), item(2, "c", "4"), item(1, "d", "4"), item(1, "e", "5"),
                paragraph("f", "5"), paragraph("g", "iv"),
                row(1, true, "iv", "Stage", "Who"), row(1, false, "iv", "1", "Head"), row(1, true, "v", "Stage", "Who"),
                row(1, false, "v", "2"), row(2, false, "v", "another", "", "table"), row(3, true, "vi", "x"),
                row(3, false, "vi", "", "")));
    }

    @Test
    void aTextOfTwoMillionLettersIsReadAndWrittenInAMoment() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 15_000; i++) {
            blocks.add(paragraph("Sentence " + i + ": every adult who sees or is told of a racist incident must record it today, "
                    + "in the log.", String.valueOf(i / 20)));
        }
        assertSameAfterWritingAndReading(withText(blocks.toArray(Block[]::new)));
        assertSameAfterWritingAndReading(withText(paragraph("x".repeat(200_000), "1"), paragraph("a: # ".repeat(300_000), "2")));
    }

    static School withText(Block... blocks) {
        return School.named("A School").document(PolicyDocument.named("a.md").text(List.of(blocks)).build()).build();
    }

    /** Writes the files of a folder, and gives the names of those that hold documents. */
    private static List<String> writeTo(Path folder, School school) throws IOException {
        Map<String, String> files = PolicyFiles.writeFolder(school);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return files.keySet().stream().skip(1).toList();
    }

    private static School named(School school, List<String> names) {
        List<PolicyDocument> documents = new ArrayList<>();
        for (PolicyDocument document : school.documents()) {
            documents.add(document.file().isPresent() ? document
                    : document.correctedBy(PolicyDocument.named(names.get(documents.size())).build()));
        }
        return school.withOnly(documents);
    }

    static void assertSameAfterWritingAndReading(School school) {
        String yaml = PolicyFiles.write(school);
        Reading reading = PolicyFiles.read("written.yaml", yaml);

        assertThat(reading.mistakes()).as(shown(yaml)).isEmpty();
        assertThat(reading.advice()).noneMatch(problem -> problem.what().startsWith("A \"#\""));
        assertThat(reading.school().equals(school)).as(shown(yaml)).isTrue();
        assertThat(pages(reading.school())).isEqualTo(pages(school));
        assertThat(PolicyFiles.write(reading.school()).equals(yaml)).isTrue();
    }

    private static String shown(String yaml) {
        return yaml.length() > 5000 ? yaml.substring(0, 5000) : yaml;
    }

    /** The page of each block; a block that says none is on the page of the one before it. */
    private static List<String> pages(School school) {
        List<String> pages = new ArrayList<>();
        for (PolicyDocument document : school.documents()) {
            String page = "";
            for (Block block : document.text()) {
                page = block.place().page().map(String::strip).orElse(page);
                pages.add(page);
            }
        }
        return Stream.concat(pages.stream(), Stream.of("end")).toList();
    }
}
