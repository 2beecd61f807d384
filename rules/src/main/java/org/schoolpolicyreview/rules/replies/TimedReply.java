package org.schoolpolicyreview.rules.replies;

import java.util.Optional;
import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.rules.questions.Within;
import org.schoolpolicyreview.rules.stated.Told;

/**
 * A sentence, with the time within which it says that something happens.
 *
 * @param time the time
 */
public record TimedReply(Within ask, Told told, Found found, HowPut put, LimitSaid time) implements Reply {

    /** What kind of time it is. */
    public LimitSaid.State state() {
        return time.state();
    }

    /** Whether the time is within the limit. */
    public Comparison inTime() {
        return time.noLongerThan(ask.limit());
    }

    @Override
    public boolean hasItsValue() {
        return state() == LimitSaid.State.NUMBER && inTime() == Comparison.YES;
    }

    @Override
    public Optional<Grounds.Value> value() {
        return Optional.of(time.text()).filter(text -> !text.isEmpty()).map(words -> new Grounds.Value(Grounds.ValueKind.TIME, words));
    }
}
