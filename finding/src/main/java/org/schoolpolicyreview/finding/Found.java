package org.schoolpolicyreview.finding;

import java.util.List;
import org.schoolpolicyreview.reading.Span;

/**
 * That a sentence speaks of a part, for or against.
 *
 * @param part the label of the part: "INC-06/target-parents"
 * @param surelySpeaks whether it surely speaks of it; else it is only likely
 * @param shows how surely it shows the part, and does not fall short of it
 * @param told the words of the sentence that told most, in their order
 */
public record Found(String part, boolean surelySpeaks, Showing shows, List<Span> told) {

    /** How surely a sentence shows a part, as far as its words go. */
    public enum Showing { SURELY, PERHAPS, HARDLY }

    public Found {
        told = List.copyOf(told);
    }
}
