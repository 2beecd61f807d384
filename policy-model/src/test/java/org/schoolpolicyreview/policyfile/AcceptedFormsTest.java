package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Key;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;
import org.schoolpolicyreview.yaml.YamlWriter;

/** The many ways in which an officer may write the same thing, and every key on its own. */
class AcceptedFormsTest {

    @ParameterizedTest
    @CsvSource({"yes, YES", "no, NO", "Yes, YES", "No, NO", "YES, YES", "true, YES", "True, YES", "false, NO", "y, YES",
        "n, NO", "not known, NOT_KNOWN", "unknown, NOT_KNOWN"})
    void yesAndNoAreWrittenAsPeopleWriteThem(String written, Standing read) {
        assertThat(document("in-force: " + written).get(PolicyDocument.IN_FORCE)).contains(read);
    }

    @ParameterizedTest
    @CsvSource({"31/03/2027", "31 March 2027", "2027-03-31", "31-3-27", "'31st March, 2027'"})
    void aDayIsWrittenAsTheDocumentWritesIt(String written) {
        WrittenDate due = document("next-review: \"" + written + "\"").get(PolicyDocument.NEXT_REVIEW).orElseThrow();

        assertThat(due.text()).isEqualTo(written);
        assertThat(due.range().orElseThrow().from()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kinds: dress code | kinds: [uniform policy]", "read: Whole | read: whole", "title: 2027 | title: '2027'",
            "text: We act. | text: [We act.]", "text: {heading: Aims} | text: [{heading: Aims}]",
            "text: [{heading: Aims, note: A chart.}] | text: [heading: Aims, note: A chart.]",
            "text: [list: We act.] | text: [{list: [We act.]}]", "text: [list: {1: We act.}] | text: [{list: [{'1': We act.}]}]",
            "text: [footnote: on the log] | text: [{footnote: {'*': on the log}}]",
            "text: [footnote: {1: a, 2: b}] | text: [{footnote: {1: a}}, {footnote: {2: b}}]",
            "text: [table: [[1, true]]] | text: [{table: [['1', 'true']]}]",
            "text: [table: [[a, null]]] | text: [table: [[a, '']]]", "text: [table: [[a, ]]] | text: [table: [[a]]]"})
    void theShortAndTheLongFormMeanTheSame(String brief, String full) {
        assertThat(document(brief)).isEqualTo(document(full));
    }

    @ParameterizedTest
    @CsvSource({"equality scheme, EQUALITY_POLICY", "Equality Scheme, EQUALITY_POLICY", "DRESS CODE, UNIFORM_POLICY",
        "racist incident policy, RACIST_INCIDENT_POLICY", "other, OTHER", "privacy notice, DATA_PROTECTION_POLICY"})
    void aKindOfDocumentMayBeCalledByTheTitlesOfRealOnes(String written, DocumentKind kind) {
        assertThat(document("kinds: " + written).all(PolicyDocument.KINDS)).containsExactly(kind);
    }

    @Test
    void theRegisterIsReadByCodeByNameOrByBoth() {
        CodedValue liverpool = new CodedValue("341", "Liverpool");
        for (String written : List.of("341", "\"341\"", "Liverpool", "liverpool", "{code: 341, name: Liverpool}")) {
            School school = PolicyFiles.read("test.yaml", "school: {name: A, local-authority: " + written + "}")
                    .school();
            assertThat(school.authority()).contains(liverpool);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "Unknown", "not known"})
    void whatIsNotKnownOfASchoolMayBeSaid(String unknown) {
        Reading reading = PolicyFiles.read("test.yaml", "school: {name: A, employees: " + unknown + "}");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.school().employees()).isEmpty();
    }

    @Test
    void lineEndsOfWindowsAndAByteOrderMarkMakeNoDifference(@TempDir Path folder) throws IOException {
        String yaml = "school:\n  name: Café School\ndocuments:\n  - title: A\n    text:\n      - |-\n        a\n        b\n";
        Path file = folder.resolve("windows.yaml");
        Files.write(file, ("\uFEFF" + yaml.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));

        assertThat(PolicyFiles.read(file).school()).isEqualTo(PolicyFiles.read("unix.yaml", yaml).school());
    }

    @Test
    void aTextOverSeveralLinesIsOneText() {
        List<Block> folded = document("text:\n  - >\n    The head\n    looks into it.\n").text();

        assertThat(folded).containsExactly(new Block.Paragraph("The head looks into it.", Place.NONE));
        assertThat(document("text:\n  - The head\n    looks into it.\n").text()).isEqualTo(folded);
        assertThat(document("text:\n  - \"The head\n    looks into it.\"\n").text()).isEqualTo(folded);
    }

    @Test
    void everyBlockKnowsItsLineAndItsPage() {
        PolicyDocument document = PolicyFiles.read("test.yaml", """
                school:
                  name: A School
                documents:
                  - title: A document
                    text:
                      - page: iv
                      - title: Equality
                      - We act.
                      - list:
                          - first
                          - list:
                              - inner
                              - page: 5
                          - (a): second
                      - table:
                          - [Stage, Who]
                          - page: 6
                          - - one
                            - Head
                          - heads: [Stage, Who]
                      - footnote: {1: on the log}
                      - page: 7
                      - note: a chart
                """).school().documents().get(0);

        assertThat(document.origin()).isEqualTo(new Origin("test.yaml", 4, 5));
        assertThat(document.text()).extracting(block -> block.place().page().orElse("") + ":" + block.place().origin().line())
                .containsExactly("iv:7", "iv:8", "iv:10", "iv:12", "5:14", "5:16", "6:18", "6:20", "6:21", "7:23");
        assertThat(document.text().get(7)).isEqualTo(new Block.TableRow(1, true, List.of("Stage", "Who"), Place.NONE));
    }

    @ParameterizedTest
    @MethodSource("everyKey")
    <T, B> void everyKeyIsReadAndWrittenOnItsOwnInEachOfItsForms(Form<T, B> form, Key<T, B, ?> key) {
        for (Node value : examplesOf(key)) {
            List<Node.Pair> pairs = new ArrayList<>();
            form.keys().stream().filter(each -> each.required() && each != key)
                    .forEach(each -> pairs.add(Node.pair(each.name(), examplesOf(each).get(0))));
            pairs.add(Node.pair(key.name(), value));
            String yaml = YamlWriter.write(Node.keys(pairs));

            T read = read(form, yaml);
            String written = YamlWriter.write((Node.Keys) form.write(read));

            assertThat(key.write(read)).as(yaml).isPresent();
            assertThat(read(form, written)).as(written).isEqualTo(read);
        }
    }

    static Stream<Object[]> everyKey() {
        return Stream.<Form<?, ?>>of(SchoolForm.FILE, SchoolForm.FACTS, DocumentForm.DOCUMENT)
                .flatMap(form -> form.keys().stream().map(key -> new Object[] {form, key}));
    }

    /** The examples of a key, alone and, where the schema takes it, in a list. */
    private static List<Node> examplesOf(Key<?, ?, ?> key) {
        List<Node> values = new ArrayList<>();
        for (String example : key.examples()) {
            if (example.equals("unknown")) {
                continue; // as good as nothing: it is not kept
            }
            values.add(YamlTree.read("example", example, new Mistakes()).orElseThrow());
        }
        if (key.shape().schema(new Definitions()).toString().contains("-or-list")) {
            List<Node> single = values.stream().filter(value -> !(value instanceof Node.Items)).toList();
            values.add(Node.items(single));
            values.add(Node.items(List.of(single.get(0))));
        }
        return values;
    }

    private static <T> T read(Form<T, ?> form, String yaml) {
        Mistakes mistakes = new Mistakes();
        T value = YamlTree.read("test.yaml", yaml, mistakes).flatMap(node -> form.read(node, mistakes)).orElse(null);
        assertThat(mistakes.errors()).as(yaml + mistakes.sorted()).isZero();
        return value;
    }

    private static PolicyDocument document(String keys) {
        Reading reading = PolicyFiles.read("test.yaml", "school: {name: A School}\ndocuments:\n"
                + ((keys.contains("text:") ? keys : keys + "\ntext: We act.") + "\n").indent(2));
        return reading.school().documents().get(0);
    }
}
