package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To name a law is not always to say that it is followed. */
class LawSaidTest {

    @ParameterizedTest
    @ValueSource(strings = {"This policy is not based on the Equality Act 2010.", "We are not bound by the Equality Act 2010.",
            "The Equality Act 2010 does not apply to this school.", "The Equality Act 2010 doesn\u2019t apply to us.",
            "This policy does not refer to the Equality Act 2010.", "The school is exempt from the Equality Act 2010.",
            "We follow our own rules instead of the Equality Act 2010.", "This policy is no longer based on the Equality Act 2010.",
            "This policy was not written under the Equality Act 2010."})
    void aLawThatIsDenied(String words) {
        assertThat(LawSaid.denied(words, "Equality Act 2010")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"This policy is based on the Equality Act 2010.", "We do not discriminate, as the Equality Act 2010 asks.",
            "The school will not unlawfully discriminate contrary to the Equality Act 2010.",
            "We do not tolerate what the Equality Act 2010 forbids.", "This policy is not new. It follows the Equality Act 2010.",
            "This is not only good practice but required by the Equality Act 2010.", "We name no law.",
            "Staff must not act against the Equality Act 2010."})
    void aLawThatIsNotDenied(String words) {
        assertThat(LawSaid.denied(words, "Equality Act 2010")).isFalse();
    }
}
