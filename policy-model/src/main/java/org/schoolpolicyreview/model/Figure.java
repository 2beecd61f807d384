package org.schoolpolicyreview.model;

import java.util.Optional;
import org.schoolpolicyreview.model.time.WrittenDate;

/** A starting point or a target: a value with its unit, date and source, or only a direction. */
public final class Figure extends Described {

    /** The value as written: {@code 83%}, {@code 91 points}. */
    public static final Field<String> VALUE = Field.named("value");
    /** What is counted: {@code percent}, {@code percentage points}, {@code incidents}. */
    public static final Field<String> UNIT = Field.named("unit");
    /** Only a direction: {@code up}, {@code narrower}, {@code match or exceed}. */
    public static final Field<String> DIRECTION = Field.named("direction");
    /** Of which date or period. */
    public static final Field<WrittenDate> DATE = Field.named("date");
    /** Where the value comes from. */
    public static final Field<String> SOURCE = Field.named("source");

    private Figure(Builder builder) {
        super(builder);
    }

    /** Begins one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The value as written: {@code 83%}, {@code 91 points}. */
    public Optional<String> value() {
        return get(VALUE);
    }

    /** What is counted: {@code percent}, {@code percentage points}, {@code incidents}. */
    public Optional<String> unit() {
        return get(UNIT);
    }

    /** Only a direction: {@code up}, {@code narrower}, {@code match or exceed}. */
    public Optional<String> direction() {
        return get(DIRECTION);
    }

    /** Of which date or period. */
    public Optional<WrittenDate> date() {
        return get(DATE);
    }

    /** Where the value comes from. */
    public Optional<String> source() {
        return get(SOURCE);
    }

    /** Gathers the fields; {@link #set} takes those of this class. */
    public static final class Builder extends Described.Builder<Builder> {

        private Builder() {}

        /**
         * Builds it.
         *
         * @throws IllegalStateException if it says nothing
         */
        public Figure build() {
            needs(saysSomething(), "Figure: it says nothing; give it a value, a direction or a source.");
            return new Figure(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
