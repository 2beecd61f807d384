package org.schoolpolicyreview.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a phrase skips may be any words, but for those that turn it round. */
class PhraseDenialTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "safeguarding .. continue* | Our safeguarding work continues.               | true",
        "safeguarding .. continue* | Safeguarding will not continue.                | false",
        "safeguarding .. continue* | Safeguarding never continues.                  | false",
        "safeguarding .. continue* | Safeguarding doesn't continue.                 | false",
        "safeguarding .. continue* | Safeguarding doesn’t continue.                 | false",
        "not wait .. police        | We do not wait for the police.                 | true",
        "not .. an option          | It is not at all an option.                    | true",
        "note* .. racism           | The notes of the meeting name racism.          | true"
    })
    void noDenialHidesInIt(String phrase, String words, boolean said) {
        assertThat(Phrase.of(phrase).in(words).isPresent()).isEqualTo(said);
    }
}
