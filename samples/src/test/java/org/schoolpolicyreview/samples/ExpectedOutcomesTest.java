package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.PolicyReview;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;

/** Each sample comes out as was expected of it before it was first reviewed, from the document and not from the rules. */
class ExpectedOutcomesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return SampleFiles.schools().stream().map(school -> dynamicTest(SampleFiles.nameOf(school), () -> {
            Map<String, String> found = new TreeMap<>();
            for (Finding finding : REVIEW.of(PolicyFiles.read(school).school(), TODAY).findings()) {
                found.put(finding.criterion().id(), finding.outcome().word());
            }
            assertThat(found).isEqualTo(expected(school));
        }));
    }

    private static Map<String, String> expected(Path school) {
        Path file = SampleFiles.EXPECTED.resolve(SampleFiles.nameOf(school) + ".yaml");
        Mistakes mistakes = new Mistakes();
        Node.Keys tree = (Node.Keys) YamlTree.read(file.toString(), SampleFiles.text(file), mistakes).orElseThrow();
        assertThat(mistakes.sorted()).isEmpty();
        Map<String, String> expected = new TreeMap<>();
        for (Node each : ((Node.Items) tree.get("expected").orElseThrow()).items()) {
            Node.Keys finding = (Node.Keys) each;
            assertThat(text(finding, "why").split(" ")).as(file + ": " + text(finding, "why")).hasSizeBetween(3, 25);
            expected.put(text(finding, "criterion"), text(finding, "outcome"));
        }
        return expected;
    }

    private static String text(Node.Keys keys, String key) {
        return ((Node.Scalar) keys.get(key).orElseThrow()).text();
    }
}
