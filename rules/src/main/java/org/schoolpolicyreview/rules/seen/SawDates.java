package org.schoolpolicyreview.rules.seen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.rules.stated.ReviewDue;

/** What was seen of approvals, reviews and other dates, as the end of a sentence that begins with "The document". */
public final class SawDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private SawDates() {}

    /** A day, as a reader sees it. */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** A body or role is named. */
    public static String approvedBy(Approval approval) {
        return "names ‘" + approval.body().value().orElse("") + "’ as approving it";
    }

    /** The day of approval is given. */
    public static String approvedOn(Approval approval) {
        return "gives " + approval.on().value().map(Object::toString).orElse("") + " as the date of its approval";
    }

    /** A place for the approval that nobody filled in. */
    public static String leftBlank() {
        return "has a place for its approval that was not filled in";
    }

    /** An approval that is still to come is none. */
    public static String approvalToCome() {
        return "speaks of an approval that is still to come";
    }

    /** The reading leaves a doubt. */
    public static String doubtful(String saw) {
        return "perhaps " + saw + "; a person should look";
    }

    /** The next review is still to come. */
    public static String reviewToCome(Review review) {
        return "gives " + date(review) + " as its next review, which is still to come";
    }

    /** The next review has passed. */
    public static String reviewPassed(Review review) {
        return "gives " + date(review) + " as its next review, which has passed";
    }

    /** What stands in place of a date says no day. */
    public static String noDay(Review review) {
        return "says ‘" + date(review) + "’, from which no day can be told";
    }

    /** It is in force since a day. */
    public static String inForceFrom(Review review) {
        return "gives " + date(review) + " as the day since which it is in force";
    }

    /** It carries a date of which nothing is said. */
    public static String dated(Review review) {
        return "carries the date " + date(review) + ", without a word of what happened then";
    }

    /** A period is given. */
    public static String period(Review review) {
        return "gives " + words(review) + " as its years";
    }

    /** A period that runs on stands for the next review. */
    public static String periodRunsOn(Review review) {
        return "covers " + words(review) + ", a period that has not ended";
    }

    /** The period has ended. */
    public static String periodEnded(Review review) {
        return "covers " + words(review) + ", a period that has ended";
    }

    /** By its own cycle the next review is still to come. */
    public static String dueToCome() {
        return "gives a cycle by which the next review is still to come";
    }

    /** By its own cycle the next review has passed, and nobody wrote a date down. */
    public static String perhapsOverdue(ReviewDue due) {
        return "gives no date for its next review; by its own cycle it was due by " + due.due().to().format(DAY);
    }

    private static String date(Review review) {
        return review.on().value().map(Object::toString).orElse("");
    }

    private static String words(Review review) {
        return review.period().value().map(Object::toString).orElse("");
    }
}
