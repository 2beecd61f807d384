package org.schoolpolicyreview.rules.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.assertion.Assertion;
import org.schoolpolicyreview.reading.assertion.AssertionReader;
import org.schoolpolicyreview.reading.sentences.Sentences;

/** Whether an answer is put so that it can be relied on. */
class HowPutTest {

    private static HowPut put(String words, boolean offer) {
        Assertion assertion = new AssertionReader()
                .read(Sentences.of(List.of(new Block.Paragraph(words, Place.NONE)), 0).get(0), Optional.empty());
        return HowPut.of(assertion, assertion.weakening(), offer);
    }

    @Test
    void aHopeIsWeakADenialRefusesAndAConditionHoldsSometimes() {
        assertThat(put("We hope to ring home on the same day.", false)).matches(HowPut::weak).matches(put -> !put.plain());
        assertThat(put("Home is not told.", false)).matches(HowPut::seemsRefused).matches(put -> !put.weak());
        assertThat(put("If funds allow, staff are trained each year.", false)).matches(HowPut::conditional);
        assertThat(put("Home is told on the same day.", false)).matches(HowPut::plain);
    }

    @Test
    void anOfferMayBeOneThatNobodyHasToTake() {
        assertThat(put("Staff may record it on the log.", true)).matches(HowPut::plain);
        assertThat(put("Staff may record it on the log.", false)).matches(HowPut::weak);
    }
}
