package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.rules.questions.AtLeastEvery;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.RhythmSaid;

/**
 * A statement, with how often it says that something happens.
 *
 * @param rhythm how often, read from the value and again from the words
 */
public record RhythmReply(AtLeastEvery ask, Told told, HowPut put, RhythmSaid rhythm) implements Reply {

    /** What kind of rhythm it is. */
    public RhythmSaid.State state() {
        return rhythm.state();
    }

    /** Whether it is as often as is asked. */
    public Comparison oftenEnough() {
        return rhythm.atLeastAsOftenAs(ask.rhythm());
    }
}
