package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only one school could say is told from what any school says. */
class LocalSaidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Thirty-two children are learning English.|Thirty-two children",
            "31% are eligible for free meals.|31%",
            "We wrote it in the summer term of 2025.|summer term of 2025",
            "We serve the Marsh Lane estate.|Marsh Lane estate",
            "Families at the Oswaldby mosque helped.|Oswaldby mosque"})
    void aFigureADateOrAPlaceByItsNameIsLocal(String words, String said) {
        assertThat(LocalSaid.in(words)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Equality Act 2010 binds us.", "Each class visits a Hindu temple and a Catholic church.",
            "The School library is open.", "All our pupils are welcome.", "We follow the Regulations of 2017."})
    void whatAnySchoolSaysIsNot(String words) {
        assertThat(LocalSaid.in(words)).isEmpty();
    }
}
