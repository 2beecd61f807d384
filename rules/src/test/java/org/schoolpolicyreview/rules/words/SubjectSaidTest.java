package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A time for something else is no time for this. */
class SubjectSaidTest {

    @Test
    void anotherMatterIsNamed() {
        assertThat(another("Fire drills must be recorded within one school day.")).contains("Fire drills");
        assertThat(another("Tell the office of a data breach within one school day.")).contains("data breach");
    }

    @Test
    void theMatterOfTheCriteriaIsNamedToo() {
        assertThat(another("Accidents and racist incidents must be recorded within one school day.")).isEmpty();
        assertThat(another("Staff must write the record within one school day.")).isEmpty();
        assertThat(another("We hold fire drills. Staff must write the record within one school day.")).isEmpty();
    }

    private static Optional<String> another(String words) {
        int at = words.indexOf("within");
        return SubjectSaid.another(words, at, at + 6);
    }
}
