package org.schoolpolicyreview.reading.things;

import java.util.Objects;
import java.util.Optional;
import org.schoolpolicyreview.reading.Quotation;

/**
 * A field of a thing with a shape: a value, how sure it is, and the words it was read from.
 *
 * @param certainty how sure; {@link Certainty#ABSENT} if and only if there is no value
 * @param value the value
 * @param quotation the words it was read from
 */
public record Slot<T>(Certainty certainty, Optional<T> value, Optional<Quotation> quotation) {

    public Slot {
        Objects.requireNonNull(certainty);
        if (value.isPresent() == (certainty == Certainty.ABSENT)) {
            throw new IllegalArgumentException("A field is absent if and only if it has no value.");
        }
    }

    /** Of a field that is not there. */
    public static <T> Slot<T> absent() {
        return new Slot<>(Certainty.ABSENT, Optional.empty(), Optional.empty());
    }

    /** Of a field that was read without doubt. */
    public static <T> Slot<T> sure(T value, Quotation quotation) {
        return new Slot<>(Certainty.SURE, Optional.of(value), Optional.of(quotation));
    }

    /** Of a field that was read with a doubt. */
    public static <T> Slot<T> likely(T value, Quotation quotation) {
        return new Slot<>(Certainty.LIKELY, Optional.of(value), Optional.of(quotation));
    }

    /** The same with a doubt. */
    public Slot<T> doubted() {
        return isSure() ? new Slot<>(Certainty.LIKELY, value, quotation) : this;
    }

    /** Whether there is a value, sure or likely. */
    public boolean isPresent() {
        return value.isPresent();
    }

    /** Whether there is a value without doubt. */
    public boolean isSure() {
        return certainty == Certainty.SURE;
    }

    /** Whether there is a value with a doubt. */
    public boolean isLikely() {
        return certainty == Certainty.LIKELY;
    }
}
