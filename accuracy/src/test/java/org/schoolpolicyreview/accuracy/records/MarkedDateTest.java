package org.schoolpolicyreview.accuracy.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-08, 8 July 2025, true",
        "2025-07, 8 July 2025, true",
        "2025-07-08, July 2025, true",
        "2025-07-08, 9 July 2025, false",
        "2025, July 2025, true",
        "autumn 2026, Autumn Term 2026, true",
        "autumn 2026, Spring Term 2026, false",
        "2025/26, September 2025, true",
        "2025/26, September 2026, false",
        "when funds allow, when funds allow, true",
    })
    void datesAreTheSameAsFarAsBothArePrecise(String marked, String read, boolean same) {
        assertThat(MarkedDate.isSame(marked, read)).isEqualTo(same);
    }
}
