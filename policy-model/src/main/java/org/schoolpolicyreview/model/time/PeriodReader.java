package org.schoolpolicyreview.model.time;

import java.time.Period;

/** Reads a text that is a period and nothing else. */
final class PeriodReader {

    private PeriodReader() {
    }

    static WrittenPeriod.Reading read(String text) {
        return WrittenPeriod.Reading.NOT_UNDERSTOOD;
    }

    static WrittenPeriod.Reading join(WrittenDate from, WrittenDate to) {
        return WrittenPeriod.Reading.NOT_UNDERSTOOD;
    }

    static Comparison noLongerThan(DateRange starts, DateRange ends, Period time) {
        return Comparison.CANNOT_TELL;
    }
}
