package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.yaml.JsonWriter;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;
import org.schoolpolicyreview.yaml.YamlWriter;

/** What an editor is told about policy files is what the reader holds to. */
class PolicyFileSchemaTest {

    private static final Path COMMITTED = Path.of("src/main/resources/org/schoolpolicyreview/schema");
    private static final SchemaRegistry DRAFT_7 = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final Node.Keys SCHEMA = (Node.Keys)
            YamlTree.read("schema", PolicyFileSchema.ofSchoolFile(), new Mistakes()).orElseThrow();
    private static final Schema OF_SCHOOL_FILE = DRAFT_7.getSchema(PolicyFileSchema.ofSchoolFile());
    private static final Schema OF_DOCUMENT_FILE = DRAFT_7.getSchema(PolicyFileSchema.ofDocumentFile());

    @Test
    void theCommittedSchemasAreTheOnesThatTheFormsMake() throws IOException {
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(COMMITTED);
            Files.writeString(COMMITTED.resolve(PolicyFileSchema.FILE_NAME), PolicyFileSchema.ofSchoolFile());
            Files.writeString(COMMITTED.resolve(PolicyFileSchema.DOCUMENT_FILE_NAME),
                    PolicyFileSchema.ofDocumentFile());
        }
        String howTo = "The forms have changed. Write the schemas anew and look at the difference:"
                + " mvn -pl policy-model test -Dtest=PolicyFileSchemaTest -Dschema.write=true";

        assertThat(committed(PolicyFileSchema.FILE_NAME)).as(howTo).isEqualTo(PolicyFileSchema.ofSchoolFile());
        assertThat(committed(PolicyFileSchema.DOCUMENT_FILE_NAME)).as(howTo)
                .isEqualTo(PolicyFileSchema.ofDocumentFile());
    }

    @Test
    void theSchemasStayOfASizeThatEditorsLoadAtOnce() {
        assertThat(PolicyFileSchema.ofSchoolFile().length()).isLessThan(30_000);
    }

    @Test
    void everyKeyHasATitleAQuestionAndAnExample() {
        List<Node.Keys> places = new ArrayList<>();
        forEachPlace(SCHEMA, places);

        assertThat(places).hasSizeGreaterThan(40);
        for (Node.Keys place : places) {
            assertThat(place.get("title")).as(place.toString()).isPresent();
            assertThat(place.get("description")).as(place.toString()).isPresent();
            assertThat(((Node.Items) place.get("examples").orElseThrow()).items()).as(place.toString()).isNotEmpty();
        }
    }

    @Test
    void everyExampleIsOneThatMayStandThere() {
        String schema = PolicyFileSchema.ofSchoolFile();
        String definitions = schema.substring(schema.indexOf("\"definitions\""));
        List<Node.Keys> places = new ArrayList<>();
        forEachPlace(SCHEMA, places);
        for (Node.Keys place : places) {
            String ofPlace = JsonWriter.write(place);
            Schema alone = DRAFT_7.getSchema(ofPlace.substring(0, ofPlace.lastIndexOf('}')) + "," + definitions);
            for (Node example : ((Node.Items) place.get("examples").orElseThrow()).items()) {
                String text = ((Node.Scalar) example).text();
                assertThat(alone.validate(JsonOfYaml.of(text), InputFormat.JSON)).as(text).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "read: whole", "read: Whole", "read: part", "in-force: yes", "in-force: true", "in-force: not known",
            "in-force: No", "kinds: equality scheme", "kinds: Equality scheme", "kinds: [dress code, behaviour policy]",
            "link: 12", "title: 2027", "file: policy.docx", "approved-by: full governing body", "approved-on: 31/03/2027",
            "approved-on: 2027-03-31", "last-reviewed: 2027", "next-review: Autumn 2026", "review-cycle: annually",
            "period: 2024-2028", "published-on: May 2026", "text: We act.", "text: 12", "text: [We act., 12, true]",
            "text: {heading: Aims}", "text: [{title: A}, {heading: 1}, {subheading: B}, {heading-6: C}]",
            "text: [{page: 1}, We act., {page: iv}]", "text: [{heading: A, note: b, aside: c}]", "text: [{list: We act.}]",
            "text: [{list: [a, 2, {(a): b}, {1.: c, 2.: d}, {list: [e, {list: f}]}, {page: 3}]}]",
            "text: [{list: {(a): b}}]", "text: [{list: [{'[ ]': a}, {xviii.: b}, {A.2: c}]}]", "text: [{table: [[a, 1, true, null, ''], [b]]}]",
            "text: [{table: [[a, b], {page: 3}, [c, d], {heads: [a, b]}]}]", "text: [{table-without-heads: [[a]]}]",
            "text: [{footnote: on the log}, {footnote: {1: a}}, {footnote: {1: a, '*': b}}]"})
    void whatTheReaderAcceptsTheSchemaAccepts(String keys) {
        assertThat(byReader(keys)).isEmpty();
        assertThat(bySchema(keys)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "colour: blue", "read: mostly", "read: [whole]", "read: {a: b}", "in-force: perhaps", "kinds: lunch menu",
            "kinds: {a: b}", "link: [a, b]", "link: {a: b}", "title: [a]", "approved-on: {date: 2027}", "period: [2024]",
            "read:", "text:", "text: [a, ]\nlink:", "text: [[a]]", "text: [{}]", "text: [{colour: blue}]",
            "text: [{Note that: we act}]", "text: [{heading: [a]}]", "text: [{heading: {a: b}}]", "text: [{heading: }]",
            "text: [{page: [1]}]", "text: [{list: [[a]]}]", "text: [{list: [{}]}]", "text: [{list: [{a: [b]}]}]",
            "text: [{list: [{a mark that is far too long to be one: b}]}]", "text: [{list: [{Racism: b}]}]", "text: [{list: [{'': b}]}]",
            "text: [{list: [{Day 5: b}]}]", "text: [{list: [{list: }]}]",
            "text: [{table: a}]", "text: [{table: {a: b}}]", "text: [{table: [a]}]", "text: [{table: [[[a]]]}]",
            "text: [{table: [[{a: b}]]}]", "text: [{table: [{row: [a]}]}]", "text: [{table: [{heads: a}]}]",
            "text: [{table: [{}]}]", "text: [{footnote: [a]}]", "text: [{footnote: {}}]", "text: [{footnote: {1: [a]}}]",
            "text: [{note: {a: b}}]"})
    void aMistakeOfShapeIsRefusedByBoth(String keys) {
        assertThat(byReader(keys)).isNotEmpty();
        assertThat(bySchema(keys)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'school: {name: A}' | true", "'school: {name: A, phase: Primary, local-authority: 341}' | true",
            "'school: {name: A, local-authority: {code: 341, name: Liverpool}}' | true",
            "'school: {name: A, employees: unknown, pupils: 410}' | true",
            "'school: {name: A, has-no: [uniform policy, dress code]}' | true", "'school: {}' | false",
            "'school: A' | false", "'school: {name: A, urn: 1000000}' | false",
            "'school: {name: A, pupils: few}' | false",
            "'documents: []' | false", "'{}' | false", "'school: {name: A}\ntitle: B' | false"})
    void aSchoolIsAcceptedOrRefusedByBoth(String yaml, boolean accepted) {
        assertThat(PolicyFiles.read("test.yaml", yaml).mistakes().isEmpty()).isEqualTo(accepted);
        assertThat(OF_SCHOOL_FILE.validate(JsonOfYaml.of(yaml), InputFormat.JSON).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void everyFileThatIsWrittenIsValidByItsSchema() {
        RandomPolicyFiles files = new RandomPolicyFiles(7);
        for (int i = 0; i < 60; i++) {
            String yaml = PolicyFiles.write(PolicyFiles.read("model.yaml", YamlWriter.write(files.next())).school());

            assertThat(OF_SCHOOL_FILE.validate(JsonOfYaml.of(yaml), InputFormat.JSON)).as(yaml).isEmpty();
        }
    }

    private static List<Problem> byReader(String keys) {
        return PolicyFiles.read("test.yaml", "school: {name: A School}\ndocuments:\n" + document(keys).indent(2))
                .mistakes();
    }

    private static List<Error> bySchema(String keys) {
        return OF_DOCUMENT_FILE.validate(JsonOfYaml.of(document(keys)), InputFormat.JSON);
    }

    private static String document(String keys) {
        return keys + (keys.contains("text:") ? "\n" : "\ntext: We act.\n");
    }

    /** Every place where a value may stand after a key, with the help that an editor shows. */
    private static void forEachPlace(Node node, List<Node.Keys> places) {
        if (node instanceof Node.Keys keys) {
            Optional<Node> properties = keys.get("properties").filter(found -> keys.get("type").isPresent());
            properties.ifPresent(found -> ((Node.Keys) found).pairs().stream()
                    .map(pair -> resolved((Node.Keys) pair.value())).forEach(places::add));
            keys.pairs().forEach(pair -> forEachPlace(pair.value(), places));
        } else if (node instanceof Node.Items items) {
            items.items().forEach(item -> forEachPlace(item, places));
        }
    }

    private static Node.Keys resolved(Node.Keys place) {
        Node reference = place.get("$ref").orElse(null);
        if (reference == null) {
            return place;
        }
        String name = ((Node.Scalar) reference).text().substring("#/definitions/".length());
        return (Node.Keys) ((Node.Keys) SCHEMA.get("definitions").orElseThrow()).get(name).orElseThrow();
    }

    private static String committed(String name) throws IOException {
        try (InputStream in = PolicyFileSchema.class.getResourceAsStream("/org/schoolpolicyreview/schema/" + name)) {
            return Boolean.getBoolean("schema.write") ? Files.readString(COMMITTED.resolve(name))
                    : new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
