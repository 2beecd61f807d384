package org.schoolpolicyreview.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A word in small letters")
class SpellingsTest {

    @Test
    @DisplayName("is the word, however often and beside whichever words it was met")
    void isTheWord() {
        List<String> words = IntStream.range(0, 50_000).mapToObj(number -> "Word" + Integer.toString(number, 36)).toList();
        for (int round = 0; round < 2; round++) {
            assertThat(words).allSatisfy(word -> assertThat(Spellings.small(": " + word + ",", 2, 2 + word.length()))
                    .isEqualTo(word.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    @DisplayName("may be longer than any word")
    void mayBeLong() {
        String text = "Antidiscriminationpolicystatement";
        assertThat(Spellings.small(text, 0, text.length())).isEqualTo(text.toLowerCase(Locale.ROOT));
    }
}
