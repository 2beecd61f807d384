package org.schoolpolicyreview.reading.things.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.ShortText;

@DisplayName("A local fact")
class LocalFactReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "In October 2025 there were 412 pupils on roll, and 31% spoke another language at home.",
        "In our survey of May 2026, 83% of children said that they feel safe.",
        "In our survey of May 2026, 84% of pupils said that an adult would act.",
        "Our families came to help the Tideway Youth Project last summer.",
        "We walk to the mosque in Gresham Street every year."})
    @DisplayName("is a number, a place or a partner of this school's own")
    void facts(String sentence) {
        assertThat(new LocalFactReader().read(ShortText.naturally(sentence))).singleElement()
                .satisfies(fact -> assertThat(fact.certainty()).isEqualTo(Certainty.SURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "This policy was approved on 3 March 2026.",
        "The Equality Act 2010 names nine protected characteristics.",
        "We record every incident within 24 hours.",
        "In an emergency, call 999.",
        "We welcome all pupils and their families."})
    @DisplayName("is nothing that any school could say")
    void none(String sentence) {
        assertThat(new LocalFactReader().read(ShortText.naturally(sentence))).isEmpty();
    }

    @Test
    @DisplayName("is one of five at most, as more would drown them")
    void five() {
        String[] lines = new String[9];
        for (int line = 0; line < lines.length; line++) {
            lines[line] = "In May 202" + line + " we had " + (100 + line) + " pupils.";
        }
        assertThat(new LocalFactReader().read(ShortText.naturally(lines))).hasSize(5);
    }
}
