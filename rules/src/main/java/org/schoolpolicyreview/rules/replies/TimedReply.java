package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.rules.questions.Within;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.LimitSaid;

/**
 * A statement, with the time within which it says that something happens.
 *
 * @param time the time, read from the value and again from the words
 */
public record TimedReply(Within ask, Told told, HowPut put, LimitSaid time) implements Reply {

    /** What kind of time it is. */
    public LimitSaid.State state() {
        return time.state();
    }

    /** Whether the time is within the limit. */
    public Comparison inTime() {
        return time.noLongerThan(ask.limit());
    }
}
