package org.schoolpolicyreview.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.reading.Span;

class WeightsTest {

    private static final Span WORD = new Span(0, 4);
    private static final List<Weights.OfPart> LEARNED = List.of(
            new Weights.OfPart("A/told", -1, 0.4f, 0.8f, new int[] {3, 9}, new float[] {2, -1}),
            new Weights.OfPart("A/asked", 0, 0.4f, 0.8f, new int[] {9}, new float[] {4}));

    @Test
    void theScoreIsTheSumOfTheWeightsOfTheFeatures() {
        double[] scores = new Weights(LEARNED).scores(List.of(new Feature(3, 1, WORD), new Feature(9, 0.5f, WORD),
                new Feature(77, 1, WORD)));

        assertThat(scores[0]).isCloseTo(1 / (1 + Math.exp(-0.5)), within(1e-6));
        assertThat(scores[1]).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-6));
    }

    @Test
    void aTableIsReadAsItWasWrittenInEightBits() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Weights.write(LEARNED, new DataOutputStream(bytes));
        Weights read = Weights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.labels()).containsExactly("A/told", "A/asked");
        assertThat(read.scores(List.of(new Feature(9, 1, WORD)))[0]).isCloseTo(1 / (1 + Math.exp(2)), within(0.01));
        assertThat(read.isSure(0, 0.81)).isTrue();
        assertThat(read.isLikely(0, 0.39)).isFalse();
    }

    @Test
    void featuresFromOneEndOfTheNumbersToTheOtherAreKeptOnceForAllParts() throws IOException {
        int[] all = {Integer.MIN_VALUE, -5_000_000, 0, 130, Integer.MAX_VALUE};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Weights.write(List.of(new Weights.OfPart("A/told", 0, 0.4f, 0.8f, all, new float[] {1, 2, 3, 4, 5}),
                new Weights.OfPart("A/asked", 0, 0.4f, 0.8f, new int[] {0}, new float[] {-6})), new DataOutputStream(bytes));
        Weights read = Weights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        for (int at = 0; at < all.length; at++) {
            assertThat(read.scores(List.of(new Feature(all[at], 1, WORD)))[0])
                    .isCloseTo(1 / (1 + Math.exp(-(at + 1))), within(0.01));
        }
        assertThat(read.scores(List.of(new Feature(0, 1, WORD)))[1]).isCloseTo(1 / (1 + Math.exp(6)), within(0.01));
        assertThat(read.scores(List.of(new Feature(130, 1, WORD)))[1]).isEqualTo(0.5);
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> Weights.read(new DataInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6}))))
                .isInstanceOf(IOException.class).hasMessage("This is no table of weights.");
    }
}
