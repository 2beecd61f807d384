package org.schoolpolicyreview.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Knowing from its letters that a phrase is not there must never overlook one that is. */
class SearchedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            racis*          | RACISM
            well being      | Well-being matters
            don't           | they don’t say
            a no            | a 'no' is a no
            headteacher     | the Headteacher
            1 school day    | within 1 School Day
            straße          | STRAßE
            kilo*           | \u212Ailograms
            classe*         | cla\u017Fses
            caf\u00e9       | CAF\u00c9
            2\u00b2 *       | 2\u00b2 metres
            *phobi*         | islamophobic
            """)
    void aPhraseIsFoundWhateverItsCapitalsAndMarks(String phrase, String text) {
        assertThat(Phrase.of(phrase).in(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"race, racing", "race, grace", "no, know", "in time, intime", "racis*, race", "day, today"})
    void partOfAWordIsNotTheWord(String phrase, String text) {
        assertThat(Phrase.of(phrase).in(text)).isEmpty();
    }

    @Test
    void whatTheSearchWouldFindIsNeverRuledOutByLetters() {
        long found = 0;
        for (Criterion criterion : BuiltInPacks.england().criteria()) {
            List<SearchedText> texts = texts(criterion).distinct().map(SearchedText::of).toList();
            for (Phrase phrase : phrases(criterion).distinct().toList()) {
                for (SearchedText text : texts) {
                    boolean there = phrase.pattern().matcher(text.text()).find();
                    assertThat(phrase.in(text).isPresent()).as("%s in: %s", phrase, text).isEqualTo(there);
                    found += there ? 1 : 0;
                }
            }
        }
        assertThat(found).isGreaterThan(300);
    }

    @Test
    void aPlaceIsSearchedFromOn() {
        SearchedText text = SearchedText.of("race and race");
        Phrase race = Phrase.of("race");
        assertThat(race.from(text, 1)).contains(new Phrase.Stretch(9, 13));
        assertThat(race.from(text, 10)).isEqualTo(Optional.empty());
    }

    private static Stream<Phrase> phrases(Criterion criterion) {
        return criterion.parts().stream().map(Part::search).flatMap(search -> search.says().stream())
                .flatMap(term -> term.saidAs().stream());
    }

    private static Stream<String> texts(Criterion criterion) {
        return Stream.of(Stream.of(criterion.title(), criterion.statement(), criterion.why()),
                criterion.parts().stream().map(Part::question),
                phrases(criterion).map(phrase -> phrase.text().replace("*", "s").replace("..", "and"))).flatMap(each -> each);
    }
}
