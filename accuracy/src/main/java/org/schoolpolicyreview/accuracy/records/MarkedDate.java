package org.schoolpolicyreview.accuracy.records;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.WrittenDate;

/** The dates of marks: {@code 2025-07-08}, {@code 2025-07}, {@code 2025}, {@code 2025/26}, {@code autumn 2026}. */
final class MarkedDate {

    private MarkedDate() {}

    /** The days that a date can mean, whether a marker or a school wrote it. */
    static Optional<DateRange> range(String date) {
        return switch (date.replaceAll("[0-9]", "0")) {
            case "0000-00-00" -> Optional.of(DateRange.of(LocalDate.parse(date)));
            case "0000-00" -> Optional.of(DateRange.of(YearMonth.parse(date)));
            case "0000" -> Optional.of(DateRange.ofYear(Integer.parseInt(date)));
            case "0000/00" -> Optional.of(DateRange.ofAcademicYear(Integer.parseInt(date.substring(0, 4))));
            default -> WrittenDate.of(date).range();
        };
    }

    /** Whether two dates are the same as far as both are precise; dates that are not understood, if written alike. */
    static boolean isSame(String marked, String read) {
        Optional<DateRange> one = range(marked);
        Optional<DateRange> other = range(read);
        return one.isPresent() && other.isPresent() ? one.get().overlaps(other.get()) : SameWords.shared(marked, read);
    }

    /** Whether a date that may be missing on either side is the same. */
    static boolean isSame(Optional<String> marked, Optional<DateRange> read) {
        return marked.isEmpty() ? read.isEmpty()
                : read.isPresent() && marked.flatMap(MarkedDate::range).filter(read.get()::overlaps).isPresent();
    }
}
