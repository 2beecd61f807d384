package org.schoolpolicyreview.reading.things.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Quotation;

@DisplayName("A line of a history that begins with its date")
class DatedLineTest {

    @Test
    @DisplayName("tells what was done on that day")
    void events() {
        assertThat(entries("12 March 2026: reviewed; approved by the full governing body")).extracting(Entry::kind)
                .containsExactly(Label.DATE, Label.LAST_REVIEW, Label.APPROVED);
    }

    @ParameterizedTest
    @DisplayName("tells nothing if nothing was approved or reviewed, or if it tells a story")
    @ValueSource(strings = {
        "12 March 2026: the hall was painted",
        "Reviewed: 12 March 2026",
        "12 March 2026 was the day on which governors met",
        "12 March 2026: reviewed by a group of pupils who had come together on three afternoons in the library and who then went on to "
                + "write to every family in the school about what they had found"})
    void nothing(String line) {
        assertThat(entries(line)).isEmpty();
    }

    private static List<Entry> entries(String line) {
        return DatedLine.entries(line, new Quotation(0, 0, line, true, Optional.empty(), Place.NONE));
    }
}
