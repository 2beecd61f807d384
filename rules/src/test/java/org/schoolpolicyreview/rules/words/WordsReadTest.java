package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule may ask of the words of a statement. */
class WordsReadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int LONG = 20_000;

    /** It takes a tenth of a second, more on a busy machine; a pattern that runs wild takes minutes. */
    private static final Duration NOT_LONG = Duration.ofSeconds(5);

    @Test
    void whatIsSaidOfAnotherTimeOrMatter() {
        assertThat(read("Until 2019 records were written within one school day.").otherTime(TODAY)).contains("Until 2019");
        assertThat(read("Until 2019 governors were told every term.").otherTime(TODAY)).contains("Until 2019");
        assertThat(read("Until 2019 this was our rule.").otherTime(TODAY)).contains("Until 2019");
        assertThat(read("Fire drills must be recorded within one school day.").anotherSubject()).contains("Fire drills");
        assertThat(read("Fire drills are held every term.").anotherSubject()).contains("Fire drills");
    }

    @Test
    void whatIsSaidOfTodayAndOfTheMatter() {
        WordsRead read = read("Until 2019 this was optional. Staff must write the record within one school day.");
        assertThat(read.otherTime(TODAY)).isEmpty();
        assertThat(read.anotherSubject()).isEmpty();
        assertThat(new WordsRead(Passages.note("a log")).otherTime(TODAY)).isEmpty();
    }

    @Test
    void howFirmlyTheRhythmIsPut() {
        WordsRead read = read("Governors must have a report and may be told every term.");
        assertThat(read.firmnessOfRhythm()).isEqualTo(Firmness.MAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"will ", "must not ", "no ", "not ", "if ", "if , ", "where possible ", "normally ", "unless ", "only if ",
            "a", " ", "a ", ", ", "and ", "but they ", "(", "() ", "\u2013 ", ". ", "e.g. ", "what they can ", "as they ",
            "within one school day ", "normally within 2 days ", "every term ", "normally every term ", "not every year ",
            "same day if possible and ", "until 2019 ", "from 2012 to ", "between and ", "in 2023 ", "by the ", "1 ", "were ",
            "who were ", "who a a a a a ", "If a ", "not based on ", "Equality Act 2010 ", "fire drills ", "racist ", "n't ",
            "will finally ", "will also, ", "no member or ", "'", "\n", "All members of ", "the the ", "including "})
    void aLongTextTakesNoLongTime(String piece) {
        String words = piece.repeat(LONG / piece.length());
        assertTimeout(NOT_LONG, () -> readInEveryWay(words + "must within one school day every term."));
        assertTimeout(NOT_LONG, () -> readInEveryWay("Staff must tell them within one school day every term " + words));
    }

    private static void readInEveryWay(String words) {
        Passage statement = Passages.words(words);
        WordsRead read = new WordsRead(statement);
        read.limit();
        read.rhythm();
        read.firmness();
        read.firmnessOfRhythm();
        read.otherTime(TODAY);
        read.anotherSubject();
        TimeSaid.otherTime(words, TODAY);
        int middle = statement.words().orElseThrow().length() / 2;
        FirmnessInWords.at(statement.words().orElseThrow(), middle, middle + 1);
        ConditionSaid.of(statement);
        ConditionSaid.at(statement, middle, middle + 1, each -> true);
    }

    private static WordsRead read(String words) {
        return new WordsRead(Passages.words(words));
    }
}
