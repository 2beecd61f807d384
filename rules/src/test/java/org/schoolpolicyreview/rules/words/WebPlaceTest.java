package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A place on the web is told from one in the building, and its path is counted. */
class WebPlaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"school website", "Home > Policies", "https://example.org/equality", "www.example.sch.uk",
            "the trust's site", "online, under About Us", "one academy's page"})
    void isOnTheWeb(String place) {
        assertThat(WebPlace.is(place)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the entrance hall", "the office", "the prospectus", "a folder in the library"})
    void isNotOnTheWeb(String place) {
        assertThat(WebPlace.is(place)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Home > Policies > Equality, 3", "Key Information → Equality, 2", "school website, 0"})
    void countsThePath(String place, int steps) {
        assertThat(WebPlace.stepsAtMost(place)).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Paper copies are available at 10p a page.|10p a page", "A copy costs £1.50 per policy.|£1.50 per policy",
            "There is a small charge for copies.|a small charge"})
    void aPriceIsRead(String words, String price) {
        assertThat(PriceSaid.in(words)).contains(price);
    }

    @Test
    void noPriceIsReadWhereThereIsNone() {
        assertThat(PriceSaid.in("Paper copies are at the office, room 10.")).isEmpty();
    }

    @Test
    void yearsAreRead() {
        assertThat(YearsSaid.in("Equality Objectives 2019-2023, and the version of 04 March 2021")).containsExactly(2019, 2023, 2021);
        assertThat(YearsSaid.in("2023-24 and 2025/26")).containsExactly(2023, 2024, 2025, 2026);
        assertThat(YearsSaid.in("no. 20199, on the page of the trust")).isEmpty();
    }
}
