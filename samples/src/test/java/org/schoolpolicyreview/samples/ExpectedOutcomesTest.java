package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.review.Finding;

/**
 * Each sample comes out as was expected of it before it was first reviewed, or as its file says that it differs. So no
 * expectation is moved silently, and each change of an outcome shows. With {@code -Dsamples.write=true} the differences
 * are written anew, to be read before they are committed.
 */
class ExpectedOutcomesTest {

    private static final boolean WRITE = Boolean.getBoolean("samples.write");

    @TestFactory
    Stream<DynamicNode> outcomes() {
        return SampleFiles.schools().stream().map(school -> dynamicContainer(SampleFiles.nameOf(school), tests(school)));
    }

    private static Stream<DynamicNode> tests(Path school) {
        Map<String, Finding> found = new TreeMap<>();
        Reviewed.sample(school).findings().forEach(finding -> found.put(finding.criterion().id(), finding));
        if (WRITE) {
            Map<String, String> outcomes = new TreeMap<>();
            found.forEach((criterion, finding) -> outcomes.put(criterion, finding.outcome().word()));
            Expected.write(school, outcomes);
        }
        Expected expected = Expected.of(school);
        Set<String> all = new TreeSet<>(found.keySet());
        all.addAll(expected.outcomes().keySet());
        all.addAll(expected.differs().keySet());
        return all.stream().map(criterion -> dynamicTest(criterion, () -> {
            assertThat(found).containsKey(criterion);
            assertThat(expected.outcomes()).containsKey(criterion);
            Finding finding = found.get(criterion);
            assertThat(finding.outcome().word()).as(finding.reason()).isEqualTo(expected.today(criterion));
            assertThat(expected.differs().get(criterion)).as("it differs no longer: take the line out")
                    .isNotEqualTo(expected.outcomes().get(criterion));
        }));
    }
}
