package org.schoolpolicyreview.model.time;

import java.util.Locale;

/** A unit in which policies count time, from a minute to a year. */
public enum Unit {
    /** Sixty seconds. */
    MINUTES,
    /** Sixty minutes by the clock, at night and at weekends too. */
    HOURS,
    /** Days of the calendar. */
    DAYS,
    /** Days on which pupils are taught. */
    SCHOOL_DAYS,
    /** Monday to Friday except bank holidays. */
    WORKING_DAYS,
    /** Seven days. */
    WEEKS,
    /** Calendar months. */
    MONTHS,
    /** Half a school term, six in a school year. */
    HALF_TERMS,
    /** School terms, three in a school year. */
    TERMS,
    /** Twelve months. A school year is one year. */
    YEARS;

    /** The unit in lower-case words: "school days", or "school day" for one. */
    String words(int amount) {
        String plural = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return amount == 1 ? plural.substring(0, plural.length() - 1) : plural;
    }
}
