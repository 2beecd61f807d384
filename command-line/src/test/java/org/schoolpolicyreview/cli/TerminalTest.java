package org.schoolpolicyreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void thereIsColourOnATerminal() {
        assertThat(Terminal.of(true, true, 80, Map.of("TERM", "xterm")).colour()).isTrue();
        assertThat(Terminal.of(true, true, 80, Map.of("NO_COLOR", "")).colour()).isTrue();
    }

    @Test
    void thereIsNoneInAFile() {
        assertThat(Terminal.of(false, true, 80, Map.of("TERM", "xterm")).colour()).isFalse();
    }

    @Test
    void thereIsNoneWhereItIsNotWantedOrNotShown() {
        assertThat(Terminal.of(true, true, 80, Map.of("NO_COLOR", "1")).colour()).isFalse();
        assertThat(Terminal.of(true, true, 80, Map.of("TERM", "dumb")).colour()).isFalse();
    }
}
