package org.schoolpolicyreview.finding;

import java.util.List;
import org.schoolpolicyreview.reading.Span;

/**
 * That a sentence does not sound like a firm promise.
 *
 * @param told the words of it that told most, in their order; empty if what stands around it told
 */
public record Doubt(List<Span> told) {

    public Doubt {
        told = List.copyOf(told);
    }
}
