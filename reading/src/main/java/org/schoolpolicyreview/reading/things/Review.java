package org.schoolpolicyreview.reading.things;

import java.time.LocalDate;
import java.time.Period;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.reading.Quotation;

/**
 * When a document is or was reviewed, or the period that it covers.
 *
 * @param what what is said of it
 * @param on the date, of {@link What#NEXT}, {@link What#LAST}, {@link What#DATED} and {@link What#IN_FORCE_FROM}
 * @param every how often, of {@link What#CYCLE}
 * @param period the years covered, of {@link What#PERIOD}
 * @param of of what
 */
public record Review(What what, Slot<WrittenDate> on, Slot<Rhythm> every, Slot<WrittenPeriod> period, Subject of,
        Quotation quotation, Certainty certainty) implements Thing {

    /** What is said. */
    public enum What {
        /** When it is to be reviewed next, or until when it is valid. */
        NEXT,
        /** When it was last reviewed or updated. */
        LAST,
        /** How often it is reviewed. */
        CYCLE,
        /** The years that it, or its objectives, cover. */
        PERIOD,
        /** A date that it carries without saying of what: a print date, a version's date. */
        DATED,
        /** From when it applies. */
        IN_FORCE_FROM
    }

    /** Whether the date is understood. */
    public boolean isDated() {
        return on.value().filter(WrittenDate::understood).isPresent();
    }

    /** Whether the date had surely passed before a day. */
    public boolean passed(LocalDate day) {
        return on.value().filter(date -> date.before(day) == Comparison.YES).isPresent();
    }

    /** Whether the date is there and had not surely passed before a day. */
    public boolean isToCome(LocalDate day) {
        return isDated() && !passed(day);
    }

    /** Whether the period had surely ended before a day. */
    public boolean periodEnded(LocalDate day) {
        return period.value().filter(each -> each.endedBefore(day) == Comparison.YES).isPresent();
    }

    /** Whether it was read from the title of the document. */
    public boolean isOfTitle(String title) {
        return quotation.text().strip().equals(title);
    }

    /** Whether the period surely runs on after a day. */
    public boolean periodRunsOn(LocalDate day) {
        return period.value().filter(each -> each.endedBefore(day) == Comparison.NO).isPresent();
    }

    /** Whether the period surely began within the time that ends with a day. */
    public boolean periodBeganWithin(Period time, LocalDate day) {
        return period.value().flatMap(WrittenPeriod::starts).filter(start -> !start.from().isBefore(day.minus(time))).isPresent();
    }

    /** Whether the period surely began longer ago. */
    public boolean periodBeganBefore(Period time, LocalDate day) {
        return period.value().flatMap(WrittenPeriod::starts).filter(start -> start.to().isBefore(day.minus(time))).isPresent();
    }

    /** Whether its first days alone would tell whether the period began within the time that ends with a day. */
    public boolean periodPerhapsBeganWithin(Period time, LocalDate day) {
        return period.value().flatMap(WrittenPeriod::starts).isPresent() && !periodBeganWithin(time, day)
                && !periodBeganBefore(time, day);
    }

    /** Whether it cannot be told if the date lies in the time that ends with a day. */
    public boolean isPerhapsWithin(Period time, LocalDate day) {
        return on.value().filter(date -> date.understood() && date.withinLast(time, day) == Comparison.CANNOT_TELL).isPresent();
    }

    /** Whether the date surely lies in the time that ends with a day. */
    public boolean isWithin(Period time, LocalDate day) {
        return on.value().filter(date -> date.withinLast(time, day) == Comparison.YES).isPresent();
    }

    /** Whether the date surely lies before the time that ends with a day. */
    public boolean isOlderThan(Period time, LocalDate day) {
        return on.value().filter(date -> date.withinLast(time, day) == Comparison.NO && date.after(day) != Comparison.YES)
                .isPresent();
    }
}
