package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.report.json.JsonReport;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PolicyReview;

/** A report depends on what the documents say, and on nothing else. */
class SameReportTest {

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        PolicyReview another = PolicyReview.withBuiltInCriteria();
        for (Path school : SampleFiles.schools()) {
            GapReport again = another.of(PolicyFiles.read(school).school(), Reviewed.TODAY);
            assertThat(json(again)).as(school.toString()).isEqualTo(json(Reviewed.sample(school)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour-view-primary", "mersey-gate-academy", "calderstow-academy", "saltmere-junior"})
    void theOrderOfTheDocumentsChangesNothing(String name) {
        School school = PolicyFiles.read(SampleFiles.POLICIES.resolve(name)).school();
        List<PolicyDocument> reversed = new ArrayList<>(school.documents());
        Collections.reverse(reversed);
        assertThat(results(Reviewed.of(school.withOnly(reversed)))).isEqualTo(results(Reviewed.sample(name)));
    }

    /** The name of the school itself, in its facts and wherever a document has it. */
    @ParameterizedTest
    @CsvSource({"harbour-view-primary, Harbour View, Thistle Field", "mersey-gate-academy, Mersey Gate, Bracken Bank"})
    void theNameOfTheSchoolChangesNothing(String sample, String name, String otherName) {
        School school = PolicyFiles.read(SampleFiles.POLICIES.resolve(sample)).school();
        assertThat(school.name()).contains(name);
        School.Builder renamed = School.named(school.name().replace(name, otherName));
        school.authority().ifPresent(value -> renamed.set(School.AUTHORITY, value));
        school.phase().ifPresent(value -> renamed.set(School.PHASE, value));
        school.type().ifPresent(value -> renamed.set(School.TYPE, value));
        school.employees().ifPresent(value -> renamed.set(School.EMPLOYEES, value));
        school.get(School.TRUST).ifPresent(value -> renamed.set(School.TRUST, value));
        renamed.set(School.HAS_NO, school.hasNo());
        school.documents().forEach(document -> renamed.document(Texts.withText(document, document.text().stream()
                .map(block -> Texts.withWords(block, words -> words.replace(name, otherName))).toList())));
        assertThat(results(Reviewed.of(renamed.build()))).isEqualTo(results(Reviewed.sample(sample)));
    }

    /** How each criterion and each of its parts came out. */
    private static Map<String, String> results(GapReport report) {
        return report.findings().stream().collect(Collectors.toMap(finding -> finding.criterion().id(),
                finding -> finding.outcome().word() + finding.parts().stream()
                        .map(each -> " " + each.part().name() + " " + each.result().word()).collect(Collectors.joining()),
                (one, other) -> one, TreeMap::new));
    }

    private static String json(GapReport report) throws IOException {
        StringWriter json = new StringWriter();
        new JsonReport().write(report, json);
        return json.toString();
    }
}
