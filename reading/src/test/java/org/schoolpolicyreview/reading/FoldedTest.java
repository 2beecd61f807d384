package org.schoolpolicyreview.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "the school\u2019s \u2018rules\u2019 | the school's 'rules'",
            "\u201cracist\u201d and \u00abhateful\u00bb | \"racist\" and \"hateful\"",
            "2025\u20132029 \u2014 our plan | 2025-2029 - our plan",
            "sta\ufb00 con\ufb01dent o\ufb03ce | staff confident office",
            "safe\u00adguarding and anti\u200b-racist | safeguarding and anti-racist",
            "Year\u00a04\u2003and\u202fYear 5 | Year 4 and Year 5",
            "and so on\u2026 | and so on...",
            "record1 of it | record 1 of it",
            "Year 4, KS2, Y6, RI1 and mp3 | Year 4, KS2, Y6, RI1 and mp3",
            "It is on the log.1 Parents are told.2 | It is on the log. Parents are told.",
            "We use \u2020 this word\u2021 and this\u00b9. | We use this word and this.",
            "See para.4 The rest | See para.4 The rest",
            "office1@school.sch.uk and www.school4.sch.uk/page2 | office1@school.sch.uk and www.school4.sch.uk/page2"})
    void formsOfOneThingBecomeOne(String original, String folded) {
        assertThat(Folded.of(original).text()).isEqualTo(folded);
    }

    @Test
    void aHyphenAtTheEndOfALineJoinsAWord() {
        assertThat(Folded.of("the safe-\nguarding lead").text()).isEqualTo("the safeguarding lead");
        assertThat(Folded.of("an anti-\nracist school").text()).isEqualTo("an anti-racist school");
        assertThat(Folded.of("pre-\nand post-tests").text()).isEqualTo("pre- and post-tests");
        assertThat(Folded.of("bullying- this is not allowed").text()).isEqualTo("bullying- this is not allowed");
    }

    @Test
    void wordsAreQuotedAsTheyStand() {
        Folded folded = Folded.of("The \u2018safe-\nguarding\u2019  o\ufb03ce\u00b9 knows.");
        assertThat(folded.text()).isEqualTo("The 'safeguarding' office knows.");
        int at = folded.text().indexOf("safeguarding");
        assertThat(folded.original(new Span(at, at + "safeguarding".length()))).isEqualTo("safe-\nguarding");
        at = folded.text().indexOf("office");
        assertThat(folded.original(new Span(at, at + "office".length()))).isEqualTo("o\ufb03ce");
    }

    @Test
    void theEndOfALineIsKnown() {
        Folded folded = Folded.of("Approved by: governors \n Next review: May");
        assertThat(folded.text()).isEqualTo("Approved by: governors Next review: May");
        assertThat(folded.endsLine(folded.text().indexOf(" Next"))).isTrue();
        assertThat(folded.endsLine(folded.text().indexOf(" by"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u00ad", "-\n", "a-", "\u2026\u2026", "\ufb06\ufb06\ufb06 \u00b9", "a-\n\u00adb \u201c"})
    void everyFoldedLetterHasItsPlace(String original) {
        Folded folded = Folded.of(original);
        for (int at = 0; at < folded.text().length(); at++) {
            Span place = folded.originalSpan(new Span(at, at + 1));
            assertThat(place.end()).isLessThanOrEqualTo(original.length());
        }
        assertThat(Folded.of(folded.text()).text()).isEqualTo(folded.text());
    }
}
