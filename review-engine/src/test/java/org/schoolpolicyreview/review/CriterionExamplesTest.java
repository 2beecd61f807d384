package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;

/**
 * Each criterion's examples give the finding that they promise. There is one for each outcome that it can give; for each
 * essential part there is a text that lacks nothing else; and its limits are read. With {@code -Dcriterion=INC-05}, of one
 * criterion.
 */
class CriterionExamplesTest {

    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();
    /** The one criterion that is tested; all if empty. */
    private static final String ONLY = System.getProperty("criterion", "");

    /** An example, and what a review finds in it. */
    private record Reviewed(CriterionExample example, Finding finding) {

        static Reviewed of(PolicyReview review, Criterion criterion, CriterionExample example) {
            return new Reviewed(example, review.of(example.school(), example.asOf()).finding(criterion.id()).orElseThrow());
        }

        /** The word of the result of each part. */
        Map<String, String> parts() {
            Map<String, String> parts = new LinkedHashMap<>();
            finding.parts().forEach(each -> parts.put(each.part().name(), each.result().word()));
            return parts;
        }

        /** Whether a part is not shown, and every other essential part is. */
        boolean lacksOnly(Part part) {
            return finding.outcome() != Outcome.MET && !finding.parts().isEmpty() && finding.parts().stream()
                    .filter(each -> each.part().essential())
                    .allMatch(each -> (each.result() == PartResult.Result.SHOWN) != each.part().name().equals(part.name()));
        }
    }

    @TestFactory
    Stream<DynamicNode> examples() {
        List<Criterion> asked = REVIEW.criteria().stream().filter(each -> ONLY.isEmpty() || each.id().equalsIgnoreCase(ONLY)).toList();
        assertThat(asked).as("criterion %s", ONLY).isNotEmpty();
        if (!ONLY.isEmpty()) {
            CriterionFolders.olderThan(asked.get(0)).forEach(System.out::println);
        }
        return asked.stream().map(criterion -> dynamicContainer(criterion.id(), tests(criterion)));
    }

    private static List<DynamicNode> tests(Criterion criterion) {
        String id = criterion.id() + ": ";
        List<Reviewed> examples = CriterionExample.of(criterion).stream()
                .map(example -> Reviewed.of(REVIEW, criterion, example)).toList();
        List<DynamicNode> tests = new ArrayList<>();
        examples.forEach(each -> tests.add(each.example().differs().isPresent()
                ? dynamicTest(id + each.example().shows() + " (differs)", () -> stillDiffers(each))
                : dynamicTest(id + each.example().shows(), () -> holds(each))));
        tests.add(dynamicTest(id + "each outcome that it can give has an example", () -> givesEachOutcome(criterion, examples)));
        for (Part part : criterion.parts()) {
            if (CriterionFolders.mayLackAlone(criterion, part)) {
                tests.add(dynamicTest(id + "an example that lacks \"" + part.name() + "\" alone", () -> assertThat(examples)
                        .as("%s: %s needs an example in which of its essential parts only \"%s\" is not shown",
                                CriterionFolders.of(criterion).resolve("examples.yaml"), criterion.id(), part.name()).anyMatch(each -> each.lacksOnly(part))));
            }
            if (part.limitText().isPresent()) {
                tests.add(dynamicTest(id + "the limit of \"" + part.name() + "\" is read",
                        () -> theLimitIsRead(criterion, part, examples)));
            }
        }
        return tests;
    }

    private static void holds(Reviewed each) {
        Finding finding = each.finding();
        String which = each.example().where() + ": " + finding.criterion().id() + ", \"" + each.example().shows() + "\"";
        assertThat(finding.outcome().word()).as("%s: outcome, with the parts %s: %s", which, each.parts(), finding.reason())
                .isEqualTo(each.example().outcome());
        assertThat(each.parts()).as("%s: %s", which, finding.reason()).containsAllEntriesOf(each.example().parts());
        Explained.asFound(finding, each.example().school());
        if (finding.outcome().isGap()) {
            assertThat(finding.remedy()).as("a gap has a remedy").isPresent();
        }
        if (Set.of(Outcome.MET, Outcome.CONTRARY).contains(finding.outcome())) {
            assertThat(finding.evidence()).as("evidence with its line").isNotEmpty()
                    .allMatch(evidence -> evidence.origin().isKnown());
        }
    }

    /** What is not right yet is known, and when it becomes right or wrong in another way, that is seen. */
    private static void stillDiffers(Reviewed each) {
        String differs = each.example().differs().orElseThrow();
        assertThat(differs).as("%s: \"differs\" is not needed any more", each.example().where()).isNotEqualTo(each.example().outcome());
        assertThat(each.finding().outcome().word()).as("%s: %s: outcome, with the parts %s: %s", each.example().where(),
                each.example().shows(), each.parts(), each.finding().reason()).isEqualTo(differs);
    }

    private static void givesEachOutcome(Criterion criterion, List<Reviewed> examples) {
        Set<String> given = examples.stream().filter(each -> each.example().differs().isEmpty()).map(each -> each.example().outcome()).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        CriterionFolders.outcomesThatCanOccur(criterion).forEach(outcome -> missing.add(outcome.word()));
        missing.removeAll(given);
        assertThat(missing).as("%s: outcomes that %s can give and that no example shows",
                CriterionFolders.of(criterion).resolve("examples.yaml"), criterion.id()).isEmpty();
    }

    /** With the strictest or the loosest limit in its place, some example comes out otherwise. */
    private static void theLimitIsRead(Criterion criterion, Part part, List<Reviewed> examples) {
        List<PolicyReview> others = CriterionFolders.withOtherLimits(criterion, part);
        assertThat(examples).as("examples of %s that turn on \"%s\": %s", criterion.id(), part.name(), part.limitText().orElseThrow())
                .anyMatch(each -> others.stream().anyMatch(other ->
                        !Reviewed.of(other, criterion, each.example()).parts().equals(each.parts())));
    }
}
