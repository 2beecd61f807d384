package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
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
    Stream<DynamicNode> outcomes() {
        return SampleFiles.schools().stream().map(school -> {
            Map<String, Finding> found = new TreeMap<>();
            REVIEW.of(PolicyFiles.read(school).school(), TODAY).findings()
                    .forEach(finding -> found.put(finding.criterion().id(), finding));
            Map<String, String> expected = expected(school);
            Set<String> all = new TreeSet<>(found.keySet());
            all.addAll(expected.keySet());
            return dynamicContainer(SampleFiles.nameOf(school), all.stream().map(criterion -> dynamicTest(criterion, () -> {
                assertThat(found).containsKey(criterion);
                Finding finding = found.get(criterion);
                assertThat(finding.outcome().word()).as(finding.reason()).isEqualTo(expected.get(criterion));
            })));
        });
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
