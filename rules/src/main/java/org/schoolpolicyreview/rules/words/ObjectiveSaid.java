package org.schoolpolicyreview.rules.words;

import java.util.List;
import org.schoolpolicyreview.model.Objective;
import org.schoolpolicyreview.model.PeriodCovered;

/**
 * What an objective says of where it starts, what is to be reached, by when, and how that is seen: read from its values
 * and again from its words. Actions and reports of progress are not looked at; they promise no result.
 *
 * @param measure what can be counted
 * @param target the value to be reached
 * @param baseline the value that it starts from
 * @param deadline by when
 */
public record ObjectiveSaid(ValueSaid measure, ValueSaid target, ValueSaid baseline, ValueSaid deadline) {

    /**
     * Reads an objective.
     *
     * @param periods the periods under which it stands: those of the objectives, and of the document
     */
    public static ObjectiveSaid of(Objective objective, List<PeriodCovered> periods) {
        ObjectiveWords words = new ObjectiveWords(objective);
        ValueSaid measure = MeasureSaid.of(objective, words);
        return new ObjectiveSaid(measure, TargetSaid.of(objective, words, measure).hoped(words.hope()), BaselineSaid.of(objective, words),
                DeadlineSaid.of(objective, words, periods));
    }
}
