package org.schoolpolicyreview.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    private static final DateRange SEPTEMBER = range("2024-09-01", "2024-09-30");

    @ParameterizedTest
    @CsvSource({"2024-08-31, NO, YES", "2024-09-01, NO, CANNOT_TELL", "2024-09-15, CANNOT_TELL, CANNOT_TELL",
            "2024-09-30, CANNOT_TELL, NO", "2024-10-01, YES, NO"})
    void aMonthIsBeforeOrAfterADay(LocalDate day, Comparison before, Comparison after) {
        assertThat(SEPTEMBER.before(day)).isEqualTo(before);
        assertThat(SEPTEMBER.after(day)).isEqualTo(after);
        assertThat(SEPTEMBER.isBefore(day)).isEqualTo(before == Comparison.YES);
        assertThat(SEPTEMBER.isAfter(day)).isEqualTo(after == Comparison.YES);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-30, CANNOT_TELL", "2024-10-01, YES", "2024-09-01, CANNOT_TELL", "2024-08-31, NO"})
    void aMonthIsBeforeARange(LocalDate from, Comparison before) {
        assertThat(SEPTEMBER.before(new DateRange(from, from.plusDays(1)))).isEqualTo(before);
    }

    @Test
    void ofTwoRangesThatTouchInOneDayNoneIsSurelyBefore() {
        assertThat(SEPTEMBER.before(range("2024-09-01", "2024-09-01"))).isEqualTo(Comparison.NO);
        assertThat(range("2024-09-30", "2024-09-30").before(SEPTEMBER)).isEqualTo(Comparison.NO);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-30, YES", "2024-09-29, CANNOT_TELL", "2028-09-01, YES", "2028-09-02, CANNOT_TELL",
            "2028-09-30, CANNOT_TELL", "2028-10-01, NO", "2024-08-31, NO"})
    void aMonthIsWithinTheLastFourYears(LocalDate day, Comparison within) {
        assertThat(SEPTEMBER.withinLast(Period.ofYears(4), day)).isEqualTo(within);
    }

    @Test
    void bothEndsBelongToARange() {
        assertThat(SEPTEMBER.contains(LocalDate.parse("2024-09-01"))).isTrue();
        assertThat(SEPTEMBER.contains(LocalDate.parse("2024-09-30"))).isTrue();
        assertThat(SEPTEMBER.contains(LocalDate.parse("2024-10-01"))).isFalse();
        assertThat(DateRange.ofYear(2024).contains(SEPTEMBER)).isTrue();
        assertThat(SEPTEMBER.contains(DateRange.ofYear(2024))).isFalse();
        assertThat(SEPTEMBER.overlaps(range("2024-09-30", "2024-10-05"))).isTrue();
        assertThat(SEPTEMBER.overlaps(range("2024-10-01", "2024-10-05"))).isFalse();
    }

    @Test
    void aRangeDoesNotEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> range("2024-09-02", "2024-09-01"))
                .withMessage("A range of days cannot end on 2024-09-01 and start on 2024-09-02.");
    }

    @Test
    void aRangeIsWrittenAsItsDays() {
        assertThat(SEPTEMBER).hasToString("2024-09-01 to 2024-09-30");
        assertThat(DateRange.of(LocalDate.parse("2024-09-01"))).hasToString("2024-09-01");
    }

    private static DateRange range(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
