package org.schoolpolicyreview.reading.things;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Quotation;

/**
 * Where, when or how something is published or can be had.
 *
 * @param what what is published
 * @param state whether it is
 * @param online where on the web, as written
 * @param on when it was published
 * @param every how often it is published
 * @param login whether a login is needed; absent if nothing is said
 * @param paper whether a copy on paper can be had, as written
 * @param free whether that copy is free; absent if nothing is said
 * @param clicks from the home page, if it says so
 */
public record Publication(What what, State state, Slot<String> online, Slot<WrittenDate> on, Slot<Rhythm> every,
        Slot<Boolean> login, Slot<String> paper, Slot<Boolean> free, Optional<Integer> clicks, Quotation quotation,
        Certainty certainty) implements Thing {

    /** What is published. */
    public enum What { THIS_DOCUMENT, EQUALITY_INFORMATION, OBJECTIVES, ACCESSIBILITY_PLAN, WORKFORCE_INFORMATION, POLICIES, OTHER }

    /** Whether it is published. */
    public enum State {
        /** It is. */
        DONE,
        /** It will be, or is to be. */
        PROMISED,
        /** It says that it is not. */
        DENIED
    }

    /** Whether it was surely published within the time that ends with a day. */
    public boolean onWithin(Period time, LocalDate day) {
        return on.value().filter(date -> date.withinLast(time, day) == Comparison.YES).isPresent();
    }
}
