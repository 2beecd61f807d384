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
        assertThat(PolicyFileSchema.ofSchoolFile().length()).isLessThan(110_000);
    }

    @Test
    void everyKeyHasATitleAQuestionAndAnExample() {
        List<Node.Keys> places = new ArrayList<>();
        forEachPlace(SCHEMA, places);

        assertThat(places).hasSizeGreaterThan(200);
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

    @Test
    void aPolicyFileIsAtMostFourLevelsDeep() {
        assertThat(depth(SCHEMA, 0)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "read: whole", "read: Whole", "read: part", "pages: 8", "pages: \"8\"", "in-force: yes", "in-force: true",
            "in-force: not known", "in-force: No", "kind: equality scheme", "kind: Equality scheme", "came-as: PDF",
            "also-holds: dress code", "also-holds: [dress code, behaviour policy]", "headings: Aims",
            "headings: [Aims, 2, true]", "headings:\n  - Aims", "link: 12", "approved: September 2026",
            "approved: 31/03/2027", "approved: 2027-03-31", "approved: 2027", "approved: {date: 2027, by: governors}",
            "approved: [May 2026, {date: June 2026}]", "approved: {blank: [signature]}", "period: 2024-2028",
            "period: {covers: 2024-2028, called: validity}", "review-cycle: annually",
            "review-cycle: [annually, {of: objectives, every: 4 years, sooner-if: the law changes}]",
            "responsible: Headteacher", "responsible: {role: Headteacher, named: yes, vacant: no}",
            "responsible: {role: Headteacher, named: Yes, vacant: false}", "laws: Equality Act 2010",
            "laws: [Equality Act 2010, {cites: Race Relations Act 1976, as: History}]",
            "characteristics: {for: pupils, listed: [race, sex]}", "characteristics: [{listed: race}]",
            "definitions: [racist incident, {term: hate crime, named-only: yes}]",
            "objectives: [close the gap, {objective: be fair, target: 90%, baseline: {value: 83, unit: '%'}}]",
            "says: [{inquiry: yes}]", "says: {inquiry: the head looks into it}", "says: [{inquiry: 12}]",
            "says: [{inquiry: {by: headteacher, page: 4}}]", "says: [{about: inquiry, by: [headteacher], page: 4}]",
            "says: [{inquiry: {claim: no}}]", "appearance: {about: hair, bans: [braids]}",
            "says: [{about: [inquiry, exclusion], by: head}]",
            "says: {inquiry: {words: [one passage, another], page: 2}}", "refers-to: Behaviour Policy",
            "also-says: The school marks Refugee Week.", "also-says: [a, {words: b, page: 2}]",
            "not-looked-for: inquiry", "not-looked-for: [next-review, inquiry]", "text-of: trust"})
    void whatTheReaderAcceptsTheSchemaAccepts(String keys) {
        assertThat(byReader(keys)).isEmpty();
        assertThat(bySchema(keys)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "colour: blue", "read: mostly", "pages: many", "pages: -1", "pages: 2.5", "pages: 9999", "pages: [8]",
            "in-force: perhaps", "came-as: fax", "also-holds: lunch menu", "headings: {a: b}", "link: [a, b]",
            "link: {a: b}", "approved: {when: 2027}", "approved: {}", "approved: [[May 2026]]", "period: {called: x}",
            "responsible: {owns: it}", "responsible: {role: Head, named: maybe}", "laws: {as: history}",
            "laws: {cites: the law, as: old}", "definitions: {source: us}", "objectives: {owners: head}",
            "objectives: {objective: x, target: {percent: 90}}", "says: inquiry", "says: [[a]]", "says: {parking: yes}",
            "says: {inquiry: [yes]}", "says: {inquiry: yes, record-written: yes}", "says: {inquiry: yes, page: 4}",
            "says: {inquiry: {impartial: yes}}", "says: {about: parking, by: x}", "says: {about: inquiry}",
            "says: {about: [inquiry, parking], by: x}",
            "says: {inquiry: {}}", "says: {inquiry: {firmness: perhaps}}", "says: {inquiry: {claim: perhaps}}",
            "appearance: hair", "not-looked-for: parking", "text-of: government", "read:", "headings: [Aims, ]\nlink:"})
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
        for (int i = 0; i < 100; i++) {
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
        String kind = keys.startsWith("kind:") ? "" : "kind: equality policy\n";
        return "title: A document\n" + kind + keys + "\n";
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

    /** How deep mappings can be nested below a place of the schema. */
    private static int depth(Node.Keys place, int above) {
        Node.Keys here = resolved(place);
        int below = here.get("type").filter(type -> type instanceof Node.Scalar only && only.text().equals("object"))
                .isPresent() ? above + 1 : above;
        assertThat(below).isLessThan(10);
        int deepest = below;
        for (Node.Pair pair : here.pairs()) {
            if (pair.key().equals("properties")) {
                for (Node.Pair property : ((Node.Keys) pair.value()).pairs()) {
                    deepest = Math.max(deepest, depth((Node.Keys) property.value(), below));
                }
            } else if (pair.key().equals("items")) {
                deepest = Math.max(deepest, depth((Node.Keys) pair.value(), below));
            } else if (pair.key().equals("anyOf") || pair.key().equals("allOf")) {
                for (Node each : ((Node.Items) pair.value()).items()) {
                    deepest = Math.max(deepest, depth((Node.Keys) each, below));
                }
            }
        }
        return deepest;
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
