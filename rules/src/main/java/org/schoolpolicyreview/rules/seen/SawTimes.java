package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.rules.replies.RhythmReply;
import org.schoolpolicyreview.rules.replies.TimedReply;

/** What was seen of times, rhythms and dates, as the end of a sentence that begins with "The document". */
public final class SawTimes {

    private SawTimes() {}

    /** The time is kept. */
    public static String inTime(TimedReply reply) {
        return "gives the time ‘" + reply.time().text() + "’";
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

    /** No time. */
    public static String noTime() {
        return "speaks of it, without saying by when";
    }

    /** It seems to say by when, in words that were not read as a time. */
    public static String noTimeRead(TimedReply reply) {
        return Saw.speaksOfIt(reply) + "; no time was read in it";
    }

    /** It seems to say how often, in words that were not read as a rhythm. */
    public static String noRhythmRead(RhythmReply reply) {
        return Saw.speaksOfIt(reply) + "; it was not read how often";
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
