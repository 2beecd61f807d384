package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.rules.replies.RhythmReply;
import org.schoolpolicyreview.rules.replies.TimedReply;

/** What was seen of times, rhythms and dates, as the end of a sentence that begins with "The document". */
public final class SawTimes {

    private SawTimes() {}

    /** The time is kept. */
    public static String inTime(TimedReply reply) {
        String time = reply.time().text();
        return reply.told().passage().text().contains(time) ? "gives the time ‘" + time + "’"
                : "gives a time that was read as " + time;
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

    /** The time is longer than the limit, and another document keeps within it. */
    public static String longerThanElsewhere(TimedReply reply) {
        return tooLong(reply) + "; another document gives a shorter time";
    }

    /** A word without a number. */
    public static String vagueTime(TimedReply reply) {
        return "says ‘" + reply.time().text() + "’, without a time that can be checked";
    }

    /** The time cannot be compared. */
    public static String timeUnclear(TimedReply reply) {
        return inTime(reply) + "; whether that is within " + reply.ask().limit().text() + " cannot be told";
    }

    /** It is often enough. */
    public static String often(RhythmReply reply) {
        return "says ‘" + reply.rhythm().text() + "’";
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

}
