package org.schoolpolicyreview.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void tellsTheIntervalInWhichTheShareLies() {
        assertThat(new Share(157, 240)).hasToString("65.4 % (59 to 71)");
    }

    @Test
    void fewCasesLeaveAWideInterval() {
        assertThat(new Share(3, 3)).hasToString("100.0 % (44 to 100)");
        assertThat(new Share(0, 8)).hasToString("0.0 % (0 to 32)");
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(new Share(0, 0)).hasToString("none");
        assertThatThrownBy(() -> new Share(2, 1)).hasMessageContaining("2 of 1");
    }
}
