package org.schoolpolicyreview.reading.steps;

import java.util.Optional;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;

/**
 * A stretch of a sentence with the one time that it gives.
 *
 * @param text the words that may name the step, without the time and without that from which it runs
 * @param doer the words that may name who does it
 * @param limit by when; empty if it says how often
 * @param rhythm how often; empty if it says by when
 * @param place what kind of place it stands in
 * @param runsFromLater whether the time runs from the end of another step: "within five days of the inquiry's end"
 */
record Stretch(String text, String doer, Optional<TimeLimit> limit, Optional<Rhythm> rhythm, StepTime.Place place,
        boolean runsFromLater) {}
