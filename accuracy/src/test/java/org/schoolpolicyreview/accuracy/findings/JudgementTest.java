package org.schoolpolicyreview.accuracy.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolpolicyreview.criteria.Outcome;

class JudgementTest {

    @ParameterizedTest
    @CsvSource({
        "met, met/partly-met, RIGHT",
        "met, partly-met/contrary, FALSE_PASS",
        "met, not-seen, FALSE_PASS",
        "not-evidenced, met, FALSE_ALARM",
        "contrary, not-seen/needs-judgement, FALSE_ALARM",
        "partly-met, not-evidenced/met, ANOTHER_GAP",
        "contrary, partly-met, ANOTHER_GAP",
        "needs-judgement, met, TO_A_PERSON",
        "needs-information, contrary, TO_A_PERSON",
        "needs-judgement, needs-judgement/contrary, RIGHT",
        "not-seen, not-evidenced, NOT_SEEN",
        "not-applicable, met, ANOTHER_GAP",
    })
    void anOutcomeIsJudgedByThoseThatAreAccepted(String outcome, String accepted, Judgement judgement) {
        assertThat(Judgement.of(Outcome.valueOf(outcome.toUpperCase(Locale.ROOT).replace('-', '_')), List.of(accepted.split("/"))))
                .isEqualTo(judgement);
    }
}
