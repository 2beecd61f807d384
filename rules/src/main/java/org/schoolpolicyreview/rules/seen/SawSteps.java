package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.rules.replies.StepTime;

/** What was seen of the times of steps, as the end of a sentence that begins with "The document". */
public final class SawSteps {

    private SawSteps() {}

    /** Another place gives the same time. */
    public static String agrees(StepTime time) {
        return gives(time) + ", as another place does";
    }

    /** Another place gives another time. */
    public static String differs(StepTime time) {
        return gives(time) + "; another place gives another time";
    }

    /** Whether another place gives the same time depends on what is meant. */
    public static String unclear(StepTime time) {
        return gives(time) + "; whether another place says the same cannot be told";
    }

    /** A time with neither words nor a place. */
    public static String claimed(StepTime time) {
        return "is said to give the time ‘" + time.time().text() + "’ for " + step(time)
                + ", but neither its words nor a page is given";
    }

    private static String gives(StepTime time) {
        String condition = time.put().condition().map(each -> " (‘" + each + "’)").orElse("");
        return "gives the time ‘" + time.time().text() + "’" + condition + " for " + step(time);
    }

    private static String step(StepTime time) {
        return switch (time.step()) {
            case RECORD_WRITTEN -> "writing the record";
            case LEAD_TOLD -> "telling the lead";
            case PARENTS_TOLD -> "telling parents and carers";
            case INQUIRY_FINISHED -> "finishing the inquiry";
            case OUTCOME_TOLD -> "telling the outcome";
            default -> "the step ‘" + time.step().word() + "’";
        };
    }
}
