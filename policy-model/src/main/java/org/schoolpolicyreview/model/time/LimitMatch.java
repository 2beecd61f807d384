package org.schoolpolicyreview.model.time;

import org.jspecify.annotations.Nullable;

/**
 * Words of a text that were read as a time limit.
 *
 * @param end the index of the token after them
 * @param span the number they give; null for "immediately" and for vague words
 * @param immediate true for "immediately"
 * @param approximate true for "within about two days"
 */
record LimitMatch(int end, @Nullable Span span, boolean immediate, boolean approximate) {

    static final LimitMatch NONE = new LimitMatch(-1, null, false, false);

    static LimitMatch of(int end, int amount, Unit unit) {
        return new LimitMatch(end, new Span(amount, unit), false, false);
    }

    static LimitMatch of(Measured measured) {
        return measured.found() ? of(measured.end(), measured.amount(), measured.unit()) : NONE;
    }

    boolean found() {
        return end >= 0;
    }

    boolean vague() {
        return found() && span == null && !immediate;
    }

    LimitMatch asApproximate() {
        return new LimitMatch(end, span, immediate, true);
    }
}
