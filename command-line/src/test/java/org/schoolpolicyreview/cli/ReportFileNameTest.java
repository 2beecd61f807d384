package org.schoolpolicyreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour View Primary School      | harbour-view-primary-school
            St Mary's CofE/RC (VA) Primary   | st-marys-cofe-rc-va-primary
            Ysgol Gynradd Tŷ'r Ysgol         | ysgol-gynradd-tyr-ysgol
            ../../etc/passwd                 | etc-passwd
            学校                              | school
            """)
    void aNameThatEverySystemCanHold(String school, String slug) {
        assertThat(ReportFileName.slug(school)).isEqualTo(slug);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(ReportFileName.slug("x".repeat(200))).hasSize(60);
    }
}
