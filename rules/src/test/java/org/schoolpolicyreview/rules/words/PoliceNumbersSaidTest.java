package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 999 is for an emergency and 101 for all else. */
class PoliceNumbersSaidTest {

    @ParameterizedTest
    @ValueSource(strings = {"In an emergency any adult calls 101. Otherwise the school calls 999.", "Call 101 in an emergency and 999 otherwise.",
            "We ring 101 if there is an emergency.", "999 is for other crimes.", "101 when a child is in danger and 999 for all else."})
    void exchanged(String words) {
        assertThat(PoliceNumbersSaid.areExchangedIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"In an emergency we ring 999, otherwise 101.", "Ring 999 in an emergency and 101 if it is not an emergency.",
            "For non-emergencies we ring 101, and in an emergency 999.", "If nobody is in danger, call 101.", "Any adult calls 999 or 101.",
            "If it is not an emergency, call 101."})
    void inTheirPlace(String words) {
        assertThat(PoliceNumbersSaid.areExchangedIn(words)).isFalse();
    }

}
