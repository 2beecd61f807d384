package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two logs are told apart by their names; "the log" could be either. */
class LogsSaidTest {

    @Test
    void aSystemAndTheBehaviourLogAreTwo() {
        assertThat(in("It goes on CPOMS.").othersThan(in("It is written in the Behaviour Log."))).isTrue();
        assertThat(in("Record it in the behaviour log and on CPOMS.").several()).isTrue();
    }

    @Test
    void oneLogMayHaveTwoNames() {
        assertThat(in("Record it in the behaviour log on CPOMS.").several()).isFalse();
        assertThat(in("Record it in the behaviour log on CPOMS.").othersThan(in("It goes on CPOMS."))).isFalse();
        assertThat(in("CPOM").othersThan(in("CPOMS"))).isFalse();
    }

    @Test
    void theIncidentLogCouldBeAnyOfThem() {
        assertThat(in("It goes on the incident log.").names()).isEmpty();
        assertThat(in("It goes on the incident log.").othersThan(in("It goes on CPOMS."))).isFalse();
    }

    private static LogsSaid in(String words) {
        return LogsSaid.in(words);
    }
}
