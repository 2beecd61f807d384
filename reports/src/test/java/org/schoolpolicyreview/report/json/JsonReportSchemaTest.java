package org.schoolpolicyreview.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.MadeUp;
import org.schoolpolicyreview.report.SomeReports;
import org.schoolpolicyreview.review.DocumentResult;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reports that are written are held equal, in both directions. */
class JsonReportSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNode SCHEMA = MAPPER.readTree(ReportSchema.text());
    private static final Schema VALIDATOR = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(ReportSchema.text(), InputFormat.JSON);
    private static final JsonReport JSON = new JsonReport();

    private static List<GapReport> reports() {
        List<GapReport> reports = new ArrayList<>(SomeReports.samples());
        reports.add(SomeReports.own("no-documents"));
        reports.add(SomeReports.own("no-gaps"));
        reports.add(MadeUp.reportOf(40));
        reports.add(ofAnObjective());
        return reports;
    }

    /** A finding that was weighed objective by objective, as a criterion may ask. */
    private static GapReport ofAnObjective() {
        GapReport report = SomeReports.sample("harbour-view-primary").only(List.of("GOV-01"));
        Finding one = report.findings().get(0);
        Finding each = new Finding(one.criterion(), one.outcome(), one.reason(), one.parts(),
                List.of(new DocumentResult("Objectives", 0, Optional.of("Objective 1"), one.outcome(), one.reason())),
                one.evidence(), one.remedy(), one.documentsMissing(), one.explanation());
        return new GapReport(report.school(), report.asOf(), report.criteriaPacks(), report.documents(), List.of(each),
                report.summary());
    }

    @Test
    void everySampleIsValid() {
        for (GapReport report : reports()) {
            assertThat(VALIDATOR.validate(JSON.toString(report), InputFormat.JSON))
                    .as(report.school().name()).isEmpty();
        }
    }

    @Test
    void severalSchoolsAtOnceAreValid() {
        assertThat(VALIDATOR.validate(JSON.toString(reports()), InputFormat.JSON)).isEmpty();
        assertThat(VALIDATOR.validate(JSON.toString(List.of()), InputFormat.JSON)).isEmpty();
    }

    @Test
    void anotherOutcomeThanTheSchemaKnowsIsNotValid() {
        String wrong = JSON.toString(SomeReports.own("no-gaps"))
                .replace("\"outcome\": \"met\"", "\"outcome\": \"fine\"");
        assertThat(VALIDATOR.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyFieldThatIsWrittenIsInTheSchemaAndEveryFieldOfTheSchemaIsWritten() {
        Set<String> written = new TreeSet<>();
        collect(MAPPER.readTree(JSON.toString(reports())), "reports", written);
        Set<String> published = new TreeSet<>();
        SCHEMA.get("definitions").propertyNames().forEach(name -> publish(name, published));
        assertThat(written).isEqualTo(published);
    }

    @Test
    void everyFieldHasATitle() {
        assertThat(SCHEMA.findValues("properties")).isNotEmpty().allSatisfy(properties -> properties.properties()
                .forEach(field -> assertThat(field.getValue().has("title") || field.getValue().has("$ref"))
                        .as(field.getKey()).isTrue()));
    }

    /** Each field as "definition.field", following the data and the schema side by side. */
    private static void collect(JsonNode value, String definition, Set<String> into) {
        walk(value, SCHEMA.get("definitions").get(definition), definition, into);
    }

    private static void walk(JsonNode value, JsonNode schema, String name, Set<String> into) {
        JsonNode meant = schema;
        String called = name;
        JsonNode reference = schema.has("allOf") ? schema.get("allOf").get(0) : schema;
        if (reference.has("$ref")) {
            called = reference.get("$ref").asString().substring("#/definitions/".length());
            meant = SCHEMA.get("definitions").get(called);
        }
        if (value.isArray()) {
            for (JsonNode item : value) {
                walk(item, meant.path("items"), called, into);
            }
        } else if (value.isObject()) {
            for (var field : value.properties()) {
                into.add(called + "." + field.getKey());
                walk(field.getValue(), meant.path("properties").path(field.getKey()),
                        called + "." + field.getKey(), into);
            }
        }
    }

    private static void publish(String definition, Set<String> into) {
        publish(SCHEMA.get("definitions").get(definition), definition, into);
    }

    private static void publish(JsonNode schema, String name, Set<String> into) {
        if (schema.has("items")) {
            publish(schema.get("items"), name, into);
        }
        for (var field : schema.path("properties").properties()) {
            into.add(name + "." + field.getKey());
            publish(field.getValue(), name + "." + field.getKey(), into);
        }
    }
}
