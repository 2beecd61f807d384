package org.schoolpolicyreview.accuracy.findings;

import java.util.List;
import java.util.Optional;

/**
 * A finding, held against the label of an expert.
 *
 * @param school the name of the school's folder
 * @param criterion the id of the criterion
 * @param outcome what the program says, by its word
 * @param accepted what the expert accepts
 * @param judgement how the one stands to the other
 * @param duty whether it tells the school that a legal duty is unmet
 * @param cause where it arose, if it is wrong
 */
public record JudgedFinding(String school, String criterion, String outcome, List<String> accepted, Judgement judgement,
        boolean duty, Optional<Cause> cause) {

    public JudgedFinding {
        accepted = List.copyOf(accepted);
    }

    /** Whether the expert accepts it. */
    public boolean isRight() {
        return judgement == Judgement.RIGHT;
    }

    /** Whether it is a false alarm that tells of a legal duty. */
    public boolean isFalseAlarmOnADuty() {
        return judgement == Judgement.FALSE_ALARM && duty;
    }
}
