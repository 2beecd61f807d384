package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A date beside an event that has not happened is no date of it. */
class NotDoneSaidTest {

    @ParameterizedTest
    @ValueSource(strings = {"Draft for approval by the full governing board, March 2026.", "Not yet approved (March 2026).",
            "We hope to publish it in March 2026.", "This page should have been published in March 2026.", "To be ratified: March 2026"})
    void notDone(String words) {
        assertThat(NotDoneSaid.isSaidIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Approved by the trust board on 10 December 2024.", "Full governing board, 3 July 2025", "Last updated: March 2026",
            "Date approved by governors: 12/10/11", "The policy was published in March 2026."})
    void done(String words) {
        assertThat(NotDoneSaid.isSaidIn(words)).isFalse();
    }
}
