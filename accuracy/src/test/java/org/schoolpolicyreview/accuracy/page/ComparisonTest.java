package org.schoolpolicyreview.accuracy.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.accuracy.findings.Cause;
import org.schoolpolicyreview.accuracy.findings.JudgedFinding;
import org.schoolpolicyreview.accuracy.findings.Judgement;

class ComparisonTest {

    private static JudgedFinding finding(String criterion, String outcome, Judgement judgement) {
        return new JudgedFinding("quaymoss", criterion, outcome, List.of("met", "partly-met"), judgement, true,
                judgement == Judgement.RIGHT ? Optional.empty() : Optional.of(Cause.RULES));
    }

    @Test
    void everyFlipIsListedWithTheOutcomeBeforeAndAfter() {
        Comparison comparison = Comparison.of(
                List.of(finding("A-1", "not-evidenced", Judgement.FALSE_ALARM), finding("A-2", "met", Judgement.RIGHT),
                        finding("A-3", "met", Judgement.RIGHT), finding("A-4", "not-seen", Judgement.NOT_SEEN),
                        finding("A-5", "met", Judgement.RIGHT)),
                List.of(finding("A-1", "met", Judgement.RIGHT), finding("A-2", "contrary", Judgement.ANOTHER_GAP),
                        finding("A-3", "partly-met", Judgement.RIGHT), finding("A-4", "not-seen", Judgement.NOT_SEEN),
                        finding("A-6", "met", Judgement.RIGHT)));
        assertThat(comparison.text()).isEqualTo("""
                For the labels: 1
                  quaymoss  A-1  not-evidenced (false alarm on a legal duty) -> met (right); the expert accepts met or partly-met
                Against the labels: 1
                  quaymoss  A-2  met (right) -> contrary (another gap); the expert accepts met or partly-met
                Neither: 1
                  quaymoss  A-3  met (right) -> partly-met (right); the expert accepts met or partly-met
                In one build only: 2
                  quaymoss  A-5  only before
                  quaymoss  A-6  only after
                """);
    }

    @Test
    void aTableIsReadAsItWasWritten() {
        List<JudgedFinding> findings = List.of(finding("A-1", "not-evidenced", Judgement.FALSE_ALARM),
                finding("A-2", "met", Judgement.RIGHT));
        assertThat(FindingsFile.read(FindingsFile.write(findings))).isEqualTo(findings);
        assertThatThrownBy(() -> FindingsFile.read("[]")).hasMessageContaining("no table of findings");
    }
}
