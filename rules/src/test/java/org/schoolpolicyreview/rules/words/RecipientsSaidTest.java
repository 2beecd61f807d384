package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;

/** Governors hear of something if it is reported to them, and not if it is reported to the head alone. */
class RecipientsSaidTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "The Headteacher reports to the Headteacher each term.",
        "The lead reports to the senior leadership team.",
        "Incidents are reported to the local authority every term.",
        "The lead tells the principal."
    })
    void somebodyElseIsTold(String words) {
        assertThat(RecipientsSaid.othersThanGovernors(said(words).build())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The headteacher reports to the governing board each term.",
        "The principal reports to the Local Academy Council.",
        "The report goes to the head teacher and to trustees.",
        "The pupil referral unit reports to its management committee.",
        "The report gives numbers and what was done."
    })
    void governorsAreToldOrNobodyIsNamed(String words) {
        assertThat(RecipientsSaid.othersThanGovernors(said(words).build())).isFalse();
    }

    @Test
    void whomTheReaderNotedCounts() {
        assertThat(RecipientsSaid.othersThanGovernors(said("A report is made.").to("headteacher").build())).isTrue();
        assertThat(RecipientsSaid.othersThanGovernors(said("A report is made.").to("local governing body").build())).isFalse();
    }

    private static Statement.Builder said(String words) {
        return Statement.about(Topic.GOVERNORS_TOLD).words(words);
    }
}
