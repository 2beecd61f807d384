package org.schoolpolicyreview.reading.things.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.LawCitation;
import org.schoolpolicyreview.reading.things.LawCitation.As;
import org.schoolpolicyreview.reading.things.ShortText;

@DisplayName("Laws that are cited by way of others")
class AmendingActsTest {

    private static List<LawCitation> laws(String... lines) {
        return new LawCitationReader().read(ShortText.naturally(lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "This plan takes the place of the one made under the Disability Discrimination Act 1995, as amended by SENDA 2001.; HISTORY",
        "The Race Relations Act 1976 (as amended by the Race Relations (Amendment) Act 2000) was repealed.; REPLACED",
        "By virtue of the Race Relations Act 1976, as amended by the Race Relations (Amendment) Act 2000, we keep a log.; CURRENT"})
    @DisplayName("an Act that changed another is cited as that one is")
    void amending(String sentence, As as) {
        assertThat(laws(sentence)).hasSize(2).allMatch(law -> law.isCited(as));
    }

    @Test
    @DisplayName("duties of an Act that is gone are not those of today")
    void dutiesOfAnother() {
        assertThat(laws("We are bound by the general and specific duties of the Race Relations (Amendment) Act 2000."))
                .extracting(LawCitation::law).containsExactly("race-relations-amendment-act-2000");
        assertThat(laws("The school is under a general duty to eliminate unlawful racial discrimination."))
                .extracting(LawCitation::law).containsExactly("race-equality-duty");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Governors recognise their duty to have due regard to the needs of pupils with each characteristic.",
        "We work under the three headings of the duty.",
        "Aim of the duty: good relations."})
    @DisplayName("the equality duty is meant by what it asks, and by its aims where the Act was named")
    void duty(String sentence) {
        assertThat(laws("# The law", "The Equality Act 2010 binds us.", "# What we do", sentence)).extracting(LawCitation::law)
                .containsExactly("equality-act-2010", "psed");
    }

    @Test
    @DisplayName("a duty with aims that no law was named for is none")
    void someDuty() {
        assertThat(laws("Aim of the duty: good relations.")).isEmpty();
    }

    @Test
    @DisplayName("the duty to prevent terrorism is another")
    void otherDuty() {
        assertThat(laws("Schools have a duty to have due regard to the need to prevent people from being drawn into terrorism."))
                .extracting(LawCitation::law).doesNotContain("psed");
    }

    @Test
    @DisplayName("what is taught is outside the Act, and the school is not")
    void curriculum() {
        assertThat(laws("Whilst the content of the curriculum falls outside the Equality Act 2010, the way it is taught does not."))
                .singleElement().matches(law -> law.isCited(As.CURRENT));
        assertThat(laws("Governors believe that schools like ours are outside the Equality Act 2010."))
                .singleElement().matches(law -> law.isCited(As.DENIED));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The Equality Act 2010 took over from the Race Relations Act 1976.",
        "When the Equality Act 2010 came in, the Race Relations Act 1976 went out.",
        "What was once done under the Race Relations Act 1976 is now done under the Equality Act 2010."})
    @DisplayName("are told as past in many ways")
    void past(String sentence) {
        assertThat(laws(sentence)).filteredOn(law -> law.law().startsWith("race")).singleElement()
                .matches(law -> law.isCited(As.REPLACED));
    }

    @Test
    @DisplayName("\"References to\" is no part of a name")
    void references() {
        assertThat(laws("References to the Race Relations Act 1976 were taken out in 2024.")).singleElement()
                .matches(law -> law.law().equals("race-relations-act-1976") && law.isCited(As.HISTORY));
    }
}
