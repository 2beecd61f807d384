package org.schoolpolicyreview.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of a vocabulary are unmistakable and explained. */
class VocabularyTest {

    static Stream<List<? extends Word>> vocabularies() {
        return Stream.of(DocumentKind.values(), Characteristic.values(), Extent.values(), Standing.values()).map(List::of);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void noSpellingStandsForTwoWords(List<? extends Word> vocabulary) {
        Map<String, Word> bySpelling = new HashMap<>();
        for (Word word : vocabulary) {
            Stream.concat(Stream.of(word.word()), word.alsoWritten().stream()).forEach(spelling -> {
                assertThat(spelling).isEqualTo(spelling.strip()).isNotEmpty();
                assertThat(bySpelling.put(spelling.toLowerCase(Locale.ROOT), word)).as(spelling).isNull();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyWordIsExplainedInASentenceOrAQuestion(List<? extends Word> vocabulary) {
        assertThat(vocabulary).allSatisfy(word -> assertThat(word.meaning()).matches("[A-Z].*[.?]"));
    }
}
