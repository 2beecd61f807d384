package org.schoolpolicyreview.review.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.Search;

/** Words that ask for more than perception are found, and words that ask for nothing are left alone. */
class HollowedOutTest {

    private static final Search NOTHING_ADDED = BuiltInPacks.england().criterion("DEF-01").orElseThrow().parts().stream()
            .filter(part -> part.name().equals("nothing-added")).findFirst().orElseThrow().search();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A racist incident is one reasonably perceived to be racist.             | reasonably
            It is only a racist incident if it was intended.                        | was intended
            It is not a racist incident unless it was meant to hurt.                | meant to
            It is racist if seen so by staff, not only pupils, and is persistent.   | persistent
            A racist incident is no accident, and it is repeated.                   | repeated
            If it is repeated, it is a racist incident.                             | repeated
            Perceived as such by the victim or any other responsible person.        | responsible person
            """)
    void whatAsksForMoreIsFound(String words, String added) {
        assertThat(HollowedOut.by(words, NOTHING_ADDED)).isEqualTo(Optional.of(added));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody has to have meant harm.", "A single event is enough, and nobody needs to have meant harm.",
            "It is racist whether or not it was intended.", "It is racist, intentional or unintentional.",
            "The intention of the person is irrelevant.", "Intent does not matter.", "It doesn’t have to be persistent.",
            "Regardless of intent or repetition.", "If it is repeated, parents are told.", "Racist bullying is persistent.",
            "What is meant by a racist incident?", "One event is enough."})
    void whatAsksForNothingIsLeftAlone(String words) {
        assertThat(HollowedOut.by(words, NOTHING_ADDED)).isEmpty();
    }
}
