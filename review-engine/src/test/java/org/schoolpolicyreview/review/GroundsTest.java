package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.criteria.Grounds.ValueKind;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.reading.assertion.Kind;
import org.schoolpolicyreview.rules.CompiledRules;

/** Each piece of evidence tells as data what of its words counted, and which rule decided. */
class GroundsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();
    private static final List<Finding> FINDINGS = Samples.all().stream()
            .flatMap(school -> REVIEW.of(school, TODAY).findings().stream()).toList();

    private static Evidence evidence(String criterion, String sentence) {
        School school = PolicyFiles.read("school.yaml", """
                school: {name: Gaptooth School}
                documents:
                  - file: racist-incidents
                    text: [title: Racist Incident Policy, "%s"]
                """.formatted(sentence)).school();
        return REVIEW.of(school, TODAY).finding(criterion).orElseThrow().evidence().get(0);
    }

    @Test
    void aTimeCountsWithTheWordsThatToldAndTheRule() {
        Evidence evidence = evidence("INC-05", "Staff must write down every racist incident within one school day.");
        assertThat(evidence.rule()).isEqualTo("within: no longer than the limit");
        assertThat(evidence.grounds().told()).isNotEmpty()
                .allSatisfy(words -> assertThat(evidence.quotation().text()).contains(words));
        assertThat(evidence.grounds().value()).contains(new Grounds.Value(ValueKind.TIME, "within one school day"));
        assertThat(evidence.grounds().cue()).isEmpty();
        assertThat(evidence.grounds().doubted()).isEmpty();
    }

    @Test
    void aCueCountsByItsKindAndItsWords() {
        Evidence evidence = evidence("INC-05", "Staff may write down every racist incident within one school day.");
        assertThat(evidence.rule()).isEqualTo("any question: put too weakly to be relied on");
        assertThat(evidence.grounds().cue()).hasValueSatisfying(cue -> {
            assertThat(cue.kind()).isEqualTo(Kind.MAY);
            assertThat(cue.words()).isEqualTo("may");
        });
    }

    @Test
    void aDoubtIsToldWithItsWords() {
        List<Evidence> doubted = samples().filter(each -> each.grounds().doubted().isPresent()).toList();
        assertThat(doubted).isNotEmpty().allSatisfy(each -> assertThat(each.bearing()).isNotEqualTo(Bearing.SHOWS));
    }

    @Test
    void aThingWithAShapeHasARuleOfItsCriterionAndNoWordsThatTold() {
        Evidence evidence = evidence("GOV-01", "Approved by the governing board on 1 September 2020. Next review: September 2022.");
        assertThat(evidence.rule()).startsWith("GOV-01/");
        assertThat(evidence.grounds()).isEqualTo(Grounds.NONE);
    }

    @Test
    void theRuleOfEachPieceOfEvidenceIsOneThatRan() {
        List<String> rules = Stream.of(CompiledRules.ASKING, CompiledRules.LOOKING + "england")
                .flatMap(name -> CompiledRules.load(name).ruleNames().stream()).toList();
        assertThat(samples()).isNotEmpty().allSatisfy(each -> assertThat(rules).contains(each.rule()));
    }

    @Test
    void theValueIsOfTheKindThatThePartAsksFor() {
        FINDINGS.forEach(finding -> finding.evidence().stream().filter(each -> !each.part().isEmpty())
                .forEach(each -> assertThat(each.grounds().value().map(Grounds.Value::kind)).as(each.saw())
                        .satisfiesAnyOf(kind -> assertThat(kind).isEmpty(),
                                kind -> assertThat(kind).isEqualTo(asked(finding, each.part())))));
    }

    private static Optional<ValueKind> asked(Finding finding, String part) {
        return switch (finding.criterion().part(part).ask()) {
            case WITHIN -> Optional.of(ValueKind.TIME);
            case AT_LEAST_EVERY -> Optional.of(ValueKind.RHYTHM);
            case NAMES_A_ROLE -> Optional.of(ValueKind.ROLE);
            case INCLUDES -> Optional.of(ValueKind.TERM);
            default -> Optional.empty();
        };
    }

    private static Stream<Evidence> samples() {
        return FINDINGS.stream().flatMap(finding -> finding.evidence().stream());
    }
}
