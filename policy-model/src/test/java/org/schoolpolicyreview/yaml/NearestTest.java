package org.schoolpolicyreview.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Did you mean ...?" is asked where a slip is likely, and not elsewhere. */
class NearestTest {

    private static final List<String> KNOWN = List.of("next-review", "last-reviewed", "by", "to", "read",
            "record-written",
            "record-contents", "racist incident policy", "uniform policy");

    @ParameterizedTest
    @CsvSource({"next-reveiw, next-review", "next_review, next-review", "Next Review, next-review",
            "nextreview, next-review",
        "last-reviewd, last-reviewed", "bye, by", "red, read", "racist incidents, racist incident policy",
        "uniforms, uniform policy", "record, record-written", "record-writen, record-written"})
    void aSlipIsRecognised(String written, String meant) {
        assertThat(Nearest.to(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"impartial", "colour", "x", "", "uni", "parking", "🙂"})
    void anotherWordIsNoSlip(String written) {
        assertThat(Nearest.to(written, List.of("next-review", "record-written", "uniform policy"))).isEmpty();
        assertThat(Nearest.didYouMean(written, List.of("next-review"), "Otherwise.")).isEqualTo("Otherwise.");
    }

    @Test
    void amongEquallyNearWordsTheFirstOfTheAlphabetIsTaken() {
        assertThat(Nearest.to("cat", List.of("rat", "bat", "hat"))).contains("bat");
    }

    @Test
    void aVeryLongWordTakesNoLongTime() {
        assertThat(Nearest.to("x".repeat(1_000_000), KNOWN)).isEmpty();
    }
}
