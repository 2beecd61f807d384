package org.schoolpolicyreview.reading.steps;

import org.schoolpolicyreview.model.time.Comparison;

/** Tells whether two times concern the same persons: the family of one child or of the other, one body or another. */
final class SamePersons {

    private SamePersons() {}

    static Comparison of(StepTime one, StepTime other) {
        if (one.whose().equals(other.whose())) {
            return Comparison.YES;
        }
        if (one.whose().isEmpty() || other.whose().isEmpty()) {
            return switch (one.step()) {
                // Who is told the outcome is both families, said or not.
                case OUTCOME_TOLD -> Comparison.YES;
                // The lead's own entry is another step than the record of who was there.
                case RECORD -> Comparison.NO;
                default -> Comparison.CANNOT_TELL;
            };
        }
        if (one.whose().stream().noneMatch(other.whose()::contains)) {
            return Comparison.NO;
        }
        // One text may well tell one family sooner, and both in time.
        return one.quotation().document() == other.quotation().document() ? Comparison.CANNOT_TELL : Comparison.YES;
    }
}
