package org.schoolpolicyreview.accuracy.records;

import java.util.Optional;
import org.schoolpolicyreview.model.time.Interval;
import org.schoolpolicyreview.model.time.Rhythm;

/** How often, in months, as marks have it: {@code 12 months}. */
final class Months {

    private Months() {}

    /** The months of a rhythm; empty if its words give no number. */
    static Optional<String> of(Rhythm rhythm) {
        return rhythm.interval().map(Months::of).map(months -> months + " months");
    }

    private static double of(Interval interval) {
        double months = switch (interval.unit()) {
            case YEARS -> 12;
            case TERMS -> 4;
            case HALF_TERMS -> 2;
            case MONTHS -> 1;
            case WEEKS -> 12.0 / 52;
            case DAYS -> 12.0 / 365;
            case SCHOOL_DAYS, WORKING_DAYS -> 12.0 / 260;
            case HOURS, MINUTES -> 0;
        };
        return months * interval.in() / interval.times();
    }

    /** Whether two are equal, but for what the calendar is uneven in. */
    static boolean isSame(String one, String other) {
        return Math.abs(number(one) - number(other)) < 0.05;
    }

    private static double number(String months) {
        return Double.parseDouble(months.substring(0, months.indexOf(' ')));
    }
}
