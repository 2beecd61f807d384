package org.schoolpolicyreview.model.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a date names, with the days that its start and its end can mean: "the end of 2024" is December.
 *
 * @param whole the days of all of it
 * @param start the days of "the start of" it
 * @param end the days of "the end of" it
 */
record NamedTime(DateRange whole, DateRange start, DateRange end) {

    static NamedTime day(LocalDate day) {
        DateRange range = DateRange.of(day);
        return new NamedTime(range, range, range);
    }

    /** Its start is the first ten days, its end begins on the 21st. */
    static NamedTime month(YearMonth month) {
        return new NamedTime(DateRange.of(month), new DateRange(month.atDay(1), month.atDay(10)),
                new DateRange(month.atDay(21), month.atEndOfMonth()));
    }

    static NamedTime term(SchoolTerm term, int year) {
        return new NamedTime(term.in(year), term.startIn(year), term.endIn(year));
    }

    /** Its start is January, its end December. */
    static NamedTime year(int year) {
        return new NamedTime(DateRange.ofYear(year), DateRange.of(YearMonth.of(year, 1)),
                DateRange.of(YearMonth.of(year, 12)));
    }

    /** Its start is September; its end is July or August, the last day of lessons or of the year. */
    static NamedTime academicYear(int startsIn) {
        return new NamedTime(DateRange.ofAcademicYear(startsIn), DateRange.of(YearMonth.of(startsIn, 9)),
                SchoolTerm.SUMMER.endIn(startsIn + 1));
    }
}
