package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.rules.seen.Saw;

/** A condition is said once for all that hang on it. */
class SameConditionTest {

    private static final String FUNDS = Saw.ON_CONDITION + "‘if funds allow’";
    private static final String TIME = Saw.ON_CONDITION + "‘if there is time’";

    @Test
    void whatHangsOnOneConditionStandsTogether() {
        assertThat(SameCondition.once(List.of("speaks of ‘a’" + FUNDS, "names ‘b’", "speaks of ‘c’" + FUNDS, "says ‘d’" + FUNDS)))
                .containsExactly("speaks of ‘a’ and ‘c’ and says ‘d’" + FUNDS, "names ‘b’");
    }

    @Test
    void otherConditionsStandApart() {
        assertThat(SameCondition.once(List.of("speaks of ‘a’" + FUNDS, "speaks of ‘b’" + TIME)))
                .containsExactly("speaks of ‘a’" + FUNDS, "speaks of ‘b’" + TIME);
    }

    @Test
    void whatIsOnlyLaidDownAddsNothingToWhatIsSaidMoreExactly() {
        assertThat(SameCondition.once(List.of("says so" + FUNDS, "says ‘two clicks’" + FUNDS)))
                .containsExactly("says ‘two clicks’" + FUNDS);
        assertThat(SameCondition.once(List.of("says so" + FUNDS))).containsExactly("says so" + FUNDS);
    }
}
