package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.model.PeriodCovered;
import org.schoolpolicyreview.rules.replies.DatedReply;
import org.schoolpolicyreview.rules.replies.RhythmReply;
import org.schoolpolicyreview.rules.replies.TimedReply;

/** What was seen of times, rhythms and dates, as the end of a sentence that begins with "The document". */
public final class SawTimes {

    private SawTimes() {}

    /** The time is kept. */
    public static String inTime(TimedReply reply) {
        return "gives the time ‘" + reply.time().text() + "’";
    }

    /** The time is kept, by a summary that gives neither page nor section. */
    public static String inTimeWithoutPlace(TimedReply reply) {
        return "is said to give the time ‘" + reply.time().text() + "’, but neither its words nor a page is given";
    }

    /** The time is kept, on a condition. */
    public static String inTimeOnCondition(TimedReply reply) {
        return inTime(reply) + Saw.ON_CONDITION + "‘" + reply.condition().orElseThrow() + "’";
    }

    /** The time is longer. */
    public static String tooLong(TimedReply reply) {
        return inTime(reply) + ", longer than " + reply.ask().limit().text();
    }

    /** The time may be missed. */
    public static String softTime(TimedReply reply) {
        return inTime(reply) + ", which may be missed";
    }

    /** A word without a number. */
    public static String vagueTime(TimedReply reply) {
        return "says ‘" + reply.time().text() + "’, without a time that can be checked";
    }

    /** No time. */
    public static String noTime() {
        return "speaks of it, without a time";
    }

    /** The time cannot be compared. */
    public static String timeUnclear(TimedReply reply) {
        return inTime(reply) + "; whether that is within " + reply.ask().limit().text() + " cannot be told";
    }

    /** Words and value disagree. */
    public static String timeDisagrees(TimedReply reply) {
        return "is noted with the time ‘" + reply.time().text() + "’, and the quoted words do not carry it";
    }

    /** It is often enough. */
    public static String often(RhythmReply reply) {
        return "says ‘" + reply.rhythm().text() + "’";
    }

    /** It is often enough, by a summary that gives neither page nor section. */
    public static String oftenWithoutPlace(RhythmReply reply) {
        return "is said to give ‘" + reply.rhythm().text() + "’, but neither its words nor a page is given";
    }

    /** It is often enough, on a condition. */
    public static String oftenOnCondition(RhythmReply reply) {
        return often(reply) + Saw.ON_CONDITION + "‘" + reply.condition().orElseThrow() + "’";
    }

    /** It is not often enough. */
    public static String tooSeldom(RhythmReply reply) {
        return often(reply) + ", less often than " + reply.ask().rhythm().text();
    }

    /** A word without a number. */
    public static String vagueRhythm(RhythmReply reply) {
        return often(reply) + ", without saying how often";
    }

    /** No rhythm. */
    public static String noRhythm() {
        return "speaks of it, without saying how often";
    }

    /** The rhythm cannot be compared. */
    public static String rhythmUnclear(RhythmReply reply) {
        return often(reply) + "; whether that is at least " + reply.ask().rhythm().text() + " cannot be told";
    }

    /** Words and value disagree. */
    public static String rhythmDisagrees(RhythmReply reply) {
        return "is noted with ‘" + reply.rhythm().text() + "’, and the quoted words do not carry it";
    }

    /** A date is recent enough. */
    public static String recent(DatedReply reply) {
        return DateNamed.gives(reply.text(), reply.called());
    }

    /** A date is too old. */
    public static String tooOld(DatedReply reply) {
        return recent(reply) + (reply.entry() instanceof PeriodCovered ? ", which began more than " : ", more than ")
                + reply.ask().limit().text() + " ago";
    }

    /** A date is recent enough, and the period that the document covers began too long ago. */
    public static String recentOfAnOldPeriod(DatedReply reply) {
        return recent(reply) + ", and covers a period that began more than " + reply.ask().limit().text() + " ago";
    }

    /** A date is still to come. */
    public static String dateToCome(DatedReply reply) {
        return recent(reply) + ", which is still to come";
    }

    /** A date is too old, and there is another version. */
    public static String tooOldButNewerElsewhere(DatedReply reply) {
        return tooOld(reply) + "; another version of it is known of";
    }

    /** How old a date is cannot be told. */
    public static String ageUnclear(DatedReply reply) {
        return recent(reply) + "; whether that is within " + reply.ask().limit().text() + " cannot be told";
    }

    /** The words give another date. */
    public static String dateDisagrees(DatedReply reply) {
        return "is noted with a date (" + reply.called() + ") that the quoted words do not carry";
    }
}
