package org.schoolpolicyreview.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.reading.Span;

class FeaturesTest {

    @Test
    void aNameIsThereOnceWithItsFirstWords() {
        Features features = new Features();
        assertThat(features.add(Hash.with(Hash.NOTHING, "w ring"), 0, 4)).isTrue();
        assertThat(features.add(Hash.with(Hash.NOTHING, "w ring"), 9, 13)).isFalse();
        assertThat(features).singleElement().satisfies(only -> {
            assertThat(only.id()).isEqualTo(Hash.of("w ring"));
            assertThat(only.span()).isEqualTo(new Span(0, 4));
        });
    }

    @Test
    void aGroupCountsAsMuchAsItCountsHoweverManyFeaturesItHas() {
        Features features = new Features();
        for (int name = 0; name < 4; name++) {
            features.add(name);
        }
        features.weigh(0, 1);
        for (int name = 4; name < 3_000; name++) {
            features.add(name);
        }
        features.weigh(4, 0.7f);

        assertThat(features.value(0)).isEqualTo(0.5f);
        double squares = 0;
        for (int at = 4; at < features.size(); at++) {
            squares += Math.pow(features.value(at), 2);
        }
        assertThat(Math.sqrt(squares)).isCloseTo(0.7, within(0.001));
        assertThat(features).hasSize(3_000);
    }
}
