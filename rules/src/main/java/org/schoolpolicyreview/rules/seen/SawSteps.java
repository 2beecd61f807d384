package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.reading.steps.StepTime;

/** What was seen of times that two places give for one step, as the end of a sentence that begins with "The document". */
public final class SawSteps {

    private SawSteps() {}

    /** Another place gives the same time. */
    public static String agrees(StepTime time) {
        return gives(time) + ", as another place does";
    }

    /** Another place gives another time. */
    public static String differs(StepTime time, StepTime other) {
        return gives(time) + "; another place gives ‘" + other.words() + "’";
    }

    /** Whether both are the same, or meant alike, cannot be told. */
    public static String unclear(StepTime time, StepTime other) {
        return differs(time, other) + "; whether both mean the same, a person should decide";
    }

    private static String gives(StepTime time) {
        return "gives the time ‘" + time.words() + "’ for " + time.step().words();
    }
}
