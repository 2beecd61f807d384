package org.schoolpolicyreview.finding;

import java.util.List;
import org.schoolpolicyreview.reading.Span;

/**
 * That a sentence speaks of a part, for or against.
 *
 * @param part the label of the part: "INC-06/target-parents"
 * @param score how surely: 0 to 1
 * @param sure whether rules may go by it; else it is only likely, and a person should look
 * @param shows how surely it shows the part, and does not fall short of it: 0 to 1
 * @param told the words of the sentence that told most, in their order
 */
public record Found(String part, double score, boolean sure, double shows, List<Span> told) {

    public Found {
        told = List.copyOf(told);
    }
}
