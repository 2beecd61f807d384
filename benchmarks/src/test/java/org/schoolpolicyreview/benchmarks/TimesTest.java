package org.schoolpolicyreview.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Times are told by the one in the middle, with the two ends beside it. */
class TimesTest {

    @Test
    void oneDisturbedRunDoesNotMoveTheMedian() {
        Times times = new Times(List.of(1.2, 9.0, 1.0));
        assertThat(times.median()).isEqualTo(1.2);
        assertThat(times).hasToString("   1.200 s    1.000 s    9.000 s");
    }

    @Test
    void ofAnEvenNumberItIsHalfWayBetweenTheTwoInTheMiddle() {
        assertThat(new Times(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }

    @Test
    void whatIsDoneInTurnsIsComparedTurnByTurnSoThatABusyMachineDecidesNothing() {
        Times half = new Times(List.of(1.0, 1.0, 1.0, 5.0, 5.0));
        Times whole = new Times(List.of(2.0, 2.0, 9.0, 10.0, 10.0));
        assertThat(half.shareOf(whole)).isEqualTo(0.5);
    }

    @Test
    void noRunsHaveNoTimes() {
        assertThatThrownBy(() -> new Times(List.of())).hasMessage("Nothing was measured.");
    }
}
