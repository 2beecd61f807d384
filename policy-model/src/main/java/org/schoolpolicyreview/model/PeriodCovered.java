package org.schoolpolicyreview.model;

import java.util.Optional;
import org.schoolpolicyreview.model.time.WrittenPeriod;

/** The years or terms that a document says it covers. */
public final class PeriodCovered extends Entry {

    /** The period, as the document puts it. */
    public static final Field<WrittenPeriod> COVERS = Field.named("covers");
    /** Of what it is the period: the document itself if nothing is said, else {@code objectives}. */
    public static final Field<String> OF = Field.named("of");
    /** What the document calls it: {@code validity}, {@code three-year plan}. */
    public static final Field<String> CALLED = Field.named("called");

    private PeriodCovered(Builder builder) {
        super(builder);
    }

    /** Begins one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The period, as the document puts it. */
    public WrittenPeriod covers() {
        return get(COVERS).orElseThrow();
    }

    /** What the document calls it: {@code validity}, {@code three-year plan}. */
    public Optional<String> called() {
        return get(CALLED);
    }

    /** Of what it is the period: the document itself if nothing is said, else {@code objectives}. */
    public Optional<String> of() {
        return get(OF);
    }

    /** Gathers the fields; {@link #set} takes those of this class and of {@link Entry}. */
    public static final class Builder extends Entry.Builder<Builder> {

        private Builder() {}

        /**
         * Builds it.
         *
         * @throws IllegalStateException if it covers no period
         */
        public PeriodCovered build() {
            needs(has(COVERS), "PeriodCovered: it covers no period.");
            return new PeriodCovered(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
