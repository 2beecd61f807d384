package org.schoolpolicyreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final String ESCAPE = Character.toString(0x1B);
    private static final String BACKWARDS = Character.toString(0x202E);
    private static final String JOINER = Character.toString(0x200D);

    @Test
    void escapesAndMarksOfDirectionAreTakenOut() {
        assertThat(PlainText.line("red" + ESCAPE + "[31m" + BACKWARDS + " text")).isEqualTo("red [31m text");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(PlainText.line("  one \r\n\t two\u00A0three ")).isEqualTo("one two three");
    }

    @Test
    void linesKeepTheirEndsAndTheirIndentation() {
        assertThat(PlainText.lines("one\n  two\r\n")).isEqualTo("one\n  two \n");
    }

    @Test
    void theSpellingOfOtherLanguagesIsKept() {
        assertThat(PlainText.line("Tŷ'r " + JOINER + " ysgol — “naïve” 学校")).isEqualTo("Tŷ'r " + JOINER + " ysgol — “naïve” 学校");
    }

    @Test
    void halfOfACharacterBecomesTheSignForOne() {
        assertThat(PlainText.line("a" + (char) 0xD83D + "b")).isEqualTo("a\uFFFDb");
    }
}
