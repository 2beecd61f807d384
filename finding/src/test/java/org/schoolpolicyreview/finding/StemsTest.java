package org.schoolpolicyreview.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({"recorded, recording", "records, recorded", "stopped, stops", "parents, parent", "families, family",
        "trained, training", "notified, notifies", "school's, school"})
    void formsOfOneWordHaveOneStem(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({"log, leg", "told, toll", "record, report", "is, it"})
    void differentWordsStayDifferent(String one, String other) {
        assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
    }
}
