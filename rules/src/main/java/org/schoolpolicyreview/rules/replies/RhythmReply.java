package org.schoolpolicyreview.rules.replies;

import java.util.Optional;
import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.rules.questions.AtLeastEvery;
import org.schoolpolicyreview.rules.stated.Told;

/**
 * A sentence, with how often it says that something happens.
 *
 * @param rhythm how often
 */
public record RhythmReply(AtLeastEvery ask, Told told, Found found, HowPut put, RhythmSaid rhythm) implements Reply {

    /** What kind of rhythm it is. */
    public RhythmSaid.State state() {
        return rhythm.state();
    }

    /** Whether it is as often as is asked. */
    public Comparison oftenEnough() {
        return rhythm.atLeastAsOftenAs(ask.rhythm());
    }

    @Override
    public boolean hasItsValue() {
        return state() == RhythmSaid.State.NUMBER && oftenEnough() == Comparison.YES;
    }

    @Override
    public Optional<Grounds.Value> value() {
        return Optional.of(rhythm.text()).filter(text -> !text.isEmpty()).map(words -> new Grounds.Value(Grounds.ValueKind.RHYTHM, words));
    }
}
