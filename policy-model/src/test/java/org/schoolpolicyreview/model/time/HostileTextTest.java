package org.schoolpolicyreview.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is, reading it ends soon, throws nothing, and gives back words of the text. */
class HostileTextTest {

    private static final int LONG = 100_000;

    /** It takes a quarter of a second; a busy machine may take more, and a reader that runs wild takes hours. */
    private static final Duration LONG_TIME = Duration.ofSeconds(20);

    private static final List<String> PIECES = List.of("2024", "24", "31", "0", "1/2/2024", "2023-24", "-", "–", "/",
            ".",
            ",", ":", "(", ")", "'", "’", " ", " ", " ", " ".repeat(500), "\u00a0", "\t", "\n", "\u0000", "\u200b",
            "٣", "½", "🗓",
            "September", "may", "May", "Sept", "autumn", "term", "half-term", "spring term", "academic year", "by",
            "on or before", "no later than", "in", "the end of", "the", "every", "each", "at least", "once", "twice",
            "three times", "a", "two", "twenty", "years", "year", "school days", "working day", "hours", "weeks",
            "within", "same", "next", "day", "immediately", "promptly", "as soon as possible", "or", "and", "sooner if",
            "normally", "preferably", "at induction", "meeting", "annually", "termly", "to", "until", "from", "x");

    @ParameterizedTest
    @ValueSource(strings = {"1", "1/", "1-", "2024 ", "2024-", "September ", "a", " ", ".", ":", "'", "'s", "(", "by ",
            "the ", "every ", "each and ", "at least ", "within ", "as soon as ", "normally ",
            "normally within 2 days ",
            "every year or when ", "sooner if ", "or as soon as ", "in September 2024 ", "two ", "twenty ", "\u0000",
            "٣", "-\u2010\u2011", "every governors ", "by 30 March ", "from 2020 to ", "1,000,"})
    void aLongTextTakesNoLongTime(String piece) {
        String text = piece.repeat(LONG / piece.length());
        assertTimeout(LONG_TIME, () -> readInEveryWay(text));
    }

    @RepeatedTest(300)
    void anyMixtureOfWordsIsReadWithoutFault(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < 60; k++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) > 0 ? " " : "");
        }
        readInEveryWay(text.toString());
    }

    private static void readInEveryWay(String text) {
        assertThat(WrittenDate.of(text).text()).isEqualTo(text.strip());
        assertThat(WrittenPeriod.of(text).text()).isEqualTo(text.strip());
        assertThat(Rhythm.of(text).text()).isEqualTo(text.strip());
        assertThat(TimeLimit.of(text).text()).isEqualTo(text.strip());
        areInOrder(text, WrittenDate.foundIn(text), WrittenDate::text);
        areInOrder(text, Rhythm.foundIn(text), Rhythm::text);
        areInOrder(text, TimeLimit.foundIn(text), TimeLimit::text);
        assertThat(WrittenDate.foundIn(text))
                .allMatch(date -> date.understood() || date.impossible().isPresent());
        assertThat(Rhythm.foundIn(text))
                .allMatch(rhythm -> rhythm.understood() || rhythm.vague() || !rhythm.events().isEmpty());
        assertThat(TimeLimit.foundIn(text)).allMatch(limit -> limit.understood() || limit.vague());
    }

    private static <T> void areInOrder(String text, List<T> found, Function<T, String> words) {
        int from = 0;
        for (T one : found) {
            int at = text.indexOf(words.apply(one), from);
            assertThat(at).as("'%s' in the rest of the text", one).isGreaterThanOrEqualTo(from);
            from = at + words.apply(one).length();
        }
    }
}
