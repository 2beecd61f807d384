package org.schoolpolicyreview.model.time;

import java.util.Set;

/** Rhythms that are given as the length of a cycle: "a three-year review cycle", "review period: 24 months". */
final class CycleLengths {

    private static final Phrases OF = Phrases.of("cycle of", "cycle is", "cycle :", "review cycle |", "review period |",
            "review period :", "review period of", "review period is", "review frequency :", "review frequency |",
            "frequency of review :", "frequency of review |", "review interval :", "review interval |", "review interval of",
            "frequency :", "frequency |", "review cycle (", "cycle -", "review period -", "review frequency -",
            "review schedule :", "review schedule |", "cycle for review :", "review every");
    private static final Set<String> BEFORE_CYCLE = Set.of("review", "rolling", "policy", "equality", "planning",
            "improvement", "monitoring", "training");

    private CycleLengths() {
    }

    /** The length at this index, if a cycle stands before or after it. */
    static IntervalMatch at(Tokens tokens, int index) {
        Measured measured = Measured.at(tokens, index);
        if (!measured.found() || measured.unit().compareTo(Unit.WEEKS) < 0) {
            return IntervalMatch.NONE;
        }
        int cycle = tokens.at(measured.end()).isOneOf(BEFORE_CYCLE) ? measured.end() + 1 : measured.end();
        if (tokens.at(cycle).is("cycle")) {
            return IntervalMatch.of(cycle + 1, 1, measured.amount(), measured.unit());
        }
        return OF.startBefore(tokens, index) < index
                ? IntervalMatch.of(measured.end(), 1, measured.amount(), measured.unit()) : IntervalMatch.NONE;
    }
}
