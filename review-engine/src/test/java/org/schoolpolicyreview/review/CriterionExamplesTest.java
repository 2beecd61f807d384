package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;

/** Each criterion's examples give the finding that they promise. */
class CriterionExamplesTest {

    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();

    @TestFactory
    Stream<DynamicNode> examples() {
        return REVIEW.criteria().stream().map(criterion -> dynamicContainer(criterion.id(), tests(criterion)));
    }

    private static Stream<DynamicNode> tests(Criterion criterion) {
        return CriterionExample.of(criterion).stream()
                .map(example -> dynamicTest(criterion.id() + ": " + example.shows(), () -> holds(criterion, example)));
    }

    private static void holds(Criterion criterion, CriterionExample example) {
        Finding finding = REVIEW.of(example.school(), example.asOf()).finding(criterion.id()).orElseThrow();
        Map<String, String> parts = new LinkedHashMap<>();
        finding.parts().forEach(each -> parts.put(each.part().name(), each.result().word()));
        assertThat(finding.outcome().word()).as("outcome, with the parts %s: %s", parts, finding.reason())
                .isEqualTo(example.outcome());
        assertThat(parts).as(finding.reason()).containsAllEntriesOf(example.parts());
        if (finding.outcome().isGap()) {
            assertThat(finding.remedy()).as("a gap has a remedy").isPresent();
        }
        if (Set.of(Outcome.MET, Outcome.CONTRARY).contains(finding.outcome())) {
            assertThat(finding.evidence()).as("evidence with its line").isNotEmpty()
                    .allMatch(evidence -> evidence.origin().isKnown());
        }
    }
}
