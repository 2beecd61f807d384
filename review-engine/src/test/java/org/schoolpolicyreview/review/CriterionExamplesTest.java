package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;
import org.schoolpolicyreview.yaml.YamlWriter;

/** Each criterion's examples give the finding that they promise, and there is one for each outcome that it can give. */
class CriterionExamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();

    @TestFactory
    Stream<DynamicNode> examples() {
        return REVIEW.criteria().stream().map(criterion -> {
            List<Node.Keys> examples = examplesOf(criterion);
            List<DynamicNode> tests = new ArrayList<>();
            examples.forEach(example -> tests.add(dynamicTest(text(example, "shows"), () -> holds(criterion, example))));
            tests.add(dynamicTest("every outcome has an example", () -> assertThat(outcomes(examples))
                    .containsAll(CriterionFolders.outcomesThatCanOccur(criterion))));
            criterion.parts().forEach(part -> tests.add(dynamicTest("only \"" + part.name() + "\" is missing, and it is not met",
                    () -> aMinimalPairExists(criterion, part, examples))));
            criterion.parts().stream().filter(part -> part.limitText().isPresent()).forEach(part ->
                    tests.add(dynamicTest("the limit of \"" + part.name() + "\" is read",
                            () -> theLimitIsRead(criterion, part, examples))));
            return dynamicContainer(criterion.id(), tests);
        });
    }

    private static void holds(Criterion criterion, Node.Keys example) {
        Finding finding = finding(REVIEW, criterion, example);
        assertThat(finding.outcome().word() + ": " + finding.reason())
                .isEqualTo(text(example, "outcome") + ": " + text(example, "reason"));
        Explained.asFound(finding, school(example));
        if (finding.outcome().isGap()) {
            assertThat(finding.remedy()).as("a gap has a remedy").isPresent();
        }
        if (Set.of(Outcome.MET, Outcome.PARTLY_MET, Outcome.CONTRARY).contains(finding.outcome())) {
            assertThat(finding.evidence()).as("evidence with its line").isNotEmpty()
                    .allMatch(evidence -> evidence.origin().isKnown());
        }
    }

    /** Two examples that differ in one part alone: with it all is in place, without it the outcome falls. */
    private static void aMinimalPairExists(Criterion criterion, Part part, List<Node.Keys> examples) {
        List<Finding> findings = examples.stream().map(example -> finding(REVIEW, criterion, example)).toList();
        assertThat(findings).anyMatch(finding -> finding.outcome() == Outcome.MET);
        assertThat(findings).as("examples in which only \"%s\" is not shown", part.name())
                .anyMatch(finding -> finding.outcome() != Outcome.MET && finding.parts().stream()
                        .allMatch(each -> (each.result() == PartResult.Result.SHOWN) != each.part().name().equals(part.name())));
    }

    /** With the strictest or the loosest limit in its place, some example comes out otherwise. */
    private static void theLimitIsRead(Criterion criterion, Part part, List<Node.Keys> examples) {
        List<PolicyReview> others = CriterionFolders.otherLimits(part).stream()
                .map(other -> CriterionFolders.reviewWith(criterion, part, other))
                .toList();
        assertThat(examples).anyMatch(example -> others.stream().anyMatch(review ->
                finding(review, criterion, example).outcome() != finding(REVIEW, criterion, example).outcome()));
    }

    private static Finding finding(PolicyReview review, Criterion criterion, Node.Keys example) {
        LocalDate day = example.get("on").map(on -> LocalDate.parse(((Node.Scalar) on).text())).orElse(TODAY);
        return review.of(school(example), day).finding(criterion.id()).orElseThrow();
    }

    private static Set<Outcome> outcomes(List<Node.Keys> examples) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (examples.stream().anyMatch(example -> text(example, "outcome").equals(outcome.word()))) {
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    private static School school(Node.Keys example) {
        List<Node.Pair> facts = new ArrayList<>();
        facts.add(Node.pair("name", Node.text("Example School")));
        example.get("school").map(Node.Keys.class::cast).ifPresent(school -> facts.addAll(school.pairs()));
        example.get("has-no").ifPresent(none -> facts.add(Node.pair("has-no", none)));
        List<Node.Pair> file = new ArrayList<>();
        file.add(Node.pair("school", Node.keys(facts)));
        example.get("documents").ifPresent(documents -> file.add(Node.pair("documents", documents)));
        return PolicyFiles.read("example.yaml", YamlWriter.write(Node.keys(file))).school();
    }

    private static List<Node.Keys> examplesOf(Criterion criterion) {
        String path = "/org/schoolpolicyreview/criteria/england/" + criterion.theme().word() + "/" + criterion.id()
                + "/examples.yaml";
        try (InputStream file = Criterion.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            Mistakes mistakes = new Mistakes();
            Node.Keys tree = (Node.Keys) YamlTree.read(path, file.readAllBytes(), mistakes).orElseThrow();
            assertThat(mistakes.sorted()).isEmpty();
            return ((Node.Items) tree.get("examples").orElseThrow()).items().stream().map(Node.Keys.class::cast).toList();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static String text(Node.Keys example, String key) {
        return ((Node.Scalar) example.get(key).orElseThrow()).text();
    }
}
