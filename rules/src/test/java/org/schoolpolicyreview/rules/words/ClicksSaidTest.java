package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.rules.words.ClicksSaid.State;

/** Clicks are read from words, and only a number that holds is one. */
class ClicksSaidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It is two clicks from the home page.|2",
            "You reach it in no more than three clicks.|3",
            "It is one click away.|1",
            "It can be found with a single click.|1",
            "It takes 4 mouse clicks.|4",
            "A three-click path leads to it.|3",
            "It is two steps from the home page.|2",
            "Home page > Policies > Equality.|2",
            "Home \u00bb About us \u00bb Our school \u00bb Policies \u00bb Equality|4",
            "Figures are one click away, and the rest is five clicks away.|5"})
    void aNumberIsRead(String words, int number) {
        assertThat(said(words)).returns(State.NUMBER, ClicksSaid::state).returns(number, ClicksSaid::number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is a few clicks away.", "It takes several clicks.", "It is more than two clicks away.",
            "Two clicks, or at least three clicks on a telephone."})
    void whatNobodyCanCheckIsNoNumber(String words) {
        assertThat(said(words).state()).isEqualTo(State.VAGUE);
        assertThat(said(words).noMoreThan(1_000)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is on the website.", "There are two steps to the front door.", "It is not two clicks away.", "Policies > Equality.",
            "Complaints have three steps."})
    void whatSaysNothingOfClicksIsNothing(String words) {
        assertThat(said(words).state()).isEqualTo(State.NONE);
        assertThat(said(words).notWithin(0)).isFalse();
    }

    @Test
    void aValueStandsInForWords() {
        Statement noted = Statement.about(Topic.ONLINE_ACCESS).add(Statement.WITH, "two clicks").page("1").build();
        assertThat(ClicksSaid.of(noted).number()).isEqualTo(2);
    }

    private static ClicksSaid said(String words) {
        return ClicksSaid.of(Statement.about(Topic.ONLINE_ACCESS).words(words).build());
    }
}
