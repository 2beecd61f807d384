package org.schoolpolicyreview.review.facts;

import java.util.List;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.things.EqualityObjective;

/** The objectives of a document that are asked one by one: those that are set, and not those of earlier sets. */
public final class Objectives {

    private Objectives() {}

    /** These objectives, in their order; a matter names one by its number in this list. */
    public static List<EqualityObjective> of(ReadDocument document) {
        return document.things(EqualityObjective.class).stream()
                .filter(objective -> objective.standing() == EqualityObjective.Standing.SET)
                .toList();
    }
}
