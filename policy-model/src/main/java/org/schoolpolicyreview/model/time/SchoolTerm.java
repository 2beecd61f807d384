package org.schoolpolicyreview.model.time;

import java.time.LocalDate;

/**
 * The three terms of a school year in England, as ranges of days wide enough for every school.
 *
 * <p>Term dates are set by each council or trust, so the words "Spring Term 2019" do not give days. The ranges are
 * chosen so that no school's term, and no usual use of the season's name, falls outside:
 *
 * <ul>
 *   <li>autumn, 1 September to 31 December;
 *   <li>spring, 1 January to 30 April: Easter falls between 22 March and 25 April and ends the term;
 *   <li>summer, 1 April to 31 August: it starts after Easter, and "Summer 2020" is also said of the holidays.
 * </ul>
 *
 * <p>Spring and summer share April on purpose: a day in April may be in either, and a rule must say that it cannot
 * tell.
 */
public enum SchoolTerm {
    /** 1 September to 31 December; its end is in December. */
    AUTUMN(9, 12, 12),
    /** 1 January to 30 April; its end is in March or April, with Easter. */
    SPRING(1, 4, 3),
    /** 1 April to 31 August; its end is in July or August, the last day of term or of the holidays. */
    SUMMER(4, 8, 7);

    private final int firstMonth;
    private final int lastMonth;
    private final int firstMonthOfItsEnd;

    SchoolTerm(int firstMonth, int lastMonth, int firstMonthOfItsEnd) {
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
        this.firstMonthOfItsEnd = firstMonthOfItsEnd;
    }

    /** The days of this term in a calendar year: the spring term of 2019 for "Spring 2019". */
    public DateRange in(int year) {
        return months(year, firstMonth, lastMonth);
    }

    /** The calendar year of this term in the academic year that starts in September of the given year. */
    public int yearIn(int academicYear) {
        return this == AUTUMN ? academicYear : academicYear + 1;
    }

    /** The days that "the end of" this term can mean. */
    public DateRange endIn(int year) {
        return months(year, firstMonthOfItsEnd, lastMonth);
    }

    /** The days that "the start of" this term can mean: its first month, for the spring and autumn terms. */
    public DateRange startIn(int year) {
        return months(year, firstMonth, this == SUMMER ? firstMonth + 1 : firstMonth);
    }

    private static DateRange months(int year, int first, int last) {
        LocalDate lastMonth = LocalDate.of(year, last, 1);
        return new DateRange(LocalDate.of(year, first, 1), lastMonth.withDayOfMonth(lastMonth.lengthOfMonth()));
    }
}
