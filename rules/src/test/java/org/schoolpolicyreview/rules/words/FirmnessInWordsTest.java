package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How firmly a sentence puts something is read from its words. */
class FirmnessInWordsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Staff must write the record.                                | MUST
            All incidents shall be recorded.                            | MUST
            Staff are required to record incidents.                     | MUST
            The headteacher will tell the lead.                         | WILL
            Staff should record incidents.                              | SHOULD
            Staff are expected to record incidents.                     | SHOULD
            Staff may record incidents.                                 | MAY
            Incidents can be recorded.                                  | MAY
            Where possible, staff will record incidents.                | WHERE_POSSIBLE
            Staff will, wherever it is practicable, record incidents.   | WHERE_POSSIBLE
            We aim to record incidents.                                 | WHERE_POSSIBLE
            We plan to record incidents.                                | WHERE_POSSIBLE
            The school intends to record incidents.                     | WHERE_POSSIBLE
            The headteacher will consider whether to record it.         | WILL_CONSIDER
            Staff need not record incidents.                            | WILL_NOT
            Incidents are not recorded.                                 | WILL_NOT
            Staff must not record incidents.                            | WILL_NOT
            Staff won’t record incidents.                          | WILL_NOT
            Staff must act; a sanction alone is not enough.             | MUST
            The school will not record minor incidents.                 | WILL_NOT
            """)
    void theWordsSayHowFirmlyItIsPut(String words, Firmness firmness) {
        assertThat(FirmnessInWords.in(words)).contains(firmness);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Staff may write it within one school day. The head will file it.            | MAY
            Staff must keep the child safe and may write it within one school day.      | MAY
            Within one school day staff may write it.                                   | MAY
            Staff must write what they can remember within one school day.              | MUST
            Staff should not investigate but must write it within one school day.       | MUST
            Staff must write it within one school day; they will not wait.              | MUST
            It is written within one school day and may be shared.                      | WILL
            Where possible, staff will write it within one school day.                  | WHERE_POSSIBLE
            Staff do not write it within one school day.                                | WILL_NOT
            There is no duty to write it within one school day.                         | WILL_NOT
            Staff do not delay and write it within one school day.                      | WILL
            Staff will normally write it within one school day.                         | WILL
            Staff will normally not write it within one school day.                     | WILL_NOT
            The head writes it within one school day, so that parents can be told.      | WILL
            Where a child may have been hurt, the head writes it within one school day. | WILL
            """)
    void whatGovernsTheTimeCounts(String words, Firmness firmness) {
        assertThat(FirmnessInWords.of(Passages.words(words))).isEqualTo(firmness);
    }

    @Test
    void aPlainPresentIsAPromise() {
        assertThat(FirmnessInWords.of(Passages.words("All incidents go on the log.")))
                .isEqualTo(Firmness.WILL);
    }

}
