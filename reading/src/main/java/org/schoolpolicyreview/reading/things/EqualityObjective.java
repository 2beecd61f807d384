package org.schoolpolicyreview.reading.things;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Quotation;

/**
 * An equality objective: what a school or its trust has set itself to reach.
 *
 * @param label its number or name as written ("Objective 1", "Clubs"), if it has one
 * @param standing whether it is set now, belongs to an earlier set, or is only announced
 * @param about the characteristics that it is about
 * @param reason why it was set
 * @param measure what is counted
 * @param baseline the value that it starts from
 * @param target the value to be reached
 * @param deadline by when
 * @param owner which role answers for it
 * @param progress what has been reached so far
 * @param fewerIncidents whether its success is a fall in recorded incidents
 * @param paired whether such a fall is paired with confidence to report, quality of response or repeats
 * @param words all the words that belong to it, the main statement first
 */
public record EqualityObjective(
        Optional<String> label,
        Standing standing,
        Set<Characteristic> about,
        Slot<String> reason,
        Slot<String> measure,
        Slot<String> baseline,
        Slot<String> target,
        Slot<WrittenDate> deadline,
        Slot<String> owner,
        Slot<String> progress,
        Slot<Boolean> fewerIncidents,
        Slot<Boolean> paired,
        List<Quotation> words,
        Quotation quotation,
        Certainty certainty) implements Thing {

    /** Whether an objective holds. */
    public enum Standing {
        /** It is set and holds. */
        SET,
        /** It belongs to a set that has ended. */
        PAST,
        /** It is announced, proposed or put off. */
        TO_COME
    }

    public EqualityObjective {
        about = Set.copyOf(about);
        words = List.copyOf(words);
    }
}
