package org.schoolpolicyreview.model.time;

/**
 * A number with a unit of time, as a policy counts it: 24 hours, 1 school day.
 *
 * <p>Zero days is the same day, zero school days the same school day. How long a span is in hours depends on when it
 * starts; {@link TimeLimit#noLongerThan} compares spans with that in mind.
 *
 * @param amount how many, zero or more
 * @param unit of what
 */
public record Span(int amount, Unit unit) {

    /** @throws IllegalArgumentException if {@code amount} is below zero */
    public Span {
        if (amount < 0) {
            throw new IllegalArgumentException("A span of time cannot be negative: " + amount + ".");
        }
    }

    @Override
    public String toString() {
        return amount == 0 ? "same " + unit.words(1) : amount + " " + unit.words(amount);
    }
}
