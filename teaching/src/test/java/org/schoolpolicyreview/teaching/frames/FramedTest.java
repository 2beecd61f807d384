package org.schoolpolicyreview.teaching.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A promise in a frame is read as the product reads a text. */
class FramedTest {

    private static final String PROMISE = "The lead tells the parents on the same day.";

    @Test
    void aPromiseRunsOnInItsFrame() {
        assertThat(framed("Our hope is that {s}.").sentence().text())
                .isEqualTo("Our hope is that the lead tells the parents on the same day.");
    }

    @Test
    void whatStandsAfterItIsTheNextSentence() {
        Framed framed = framed("{S} That is how we used to work.");

        assertThat(framed.sentence().text()).isEqualTo(PROMISE);
        assertThat(framed.next().orElseThrow().text()).isEqualTo("That is how we used to work.");
    }

    @Test
    void aFrameHasOneSlot() {
        assertThatThrownBy(() -> frame("It would be nice.")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Framed framed(String text) {
        return Framed.of(frame(text), PROMISE).orElseThrow();
    }

    private static Frame frame(String text) {
        return new Frame("tester", "hope", false, Optional.empty(), text);
    }
}
