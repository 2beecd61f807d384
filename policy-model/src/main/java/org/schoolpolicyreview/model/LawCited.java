package org.schoolpolicyreview.model;

import java.util.Optional;

/** A law or guidance that a document cites. */
public final class LawCited extends Entry {

    /** The law as the document names it. */
    public static final Field<String> CITES = Field.named("cites");
    /** The section, part or paragraph that the document gives. */
    public static final Field<String> PROVISION = Field.named("provision");
    /** Whether it is cited as law that holds or as history. */
    public static final Field<CitedAs> AS = Field.named("as");

    private LawCited(Builder builder) {
        super(builder);
    }

    /** Begins one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The law as the document names it. */
    public String cites() {
        return get(CITES).orElseThrow();
    }

    /** The section, part or paragraph that the document gives. */
    public Optional<String> provision() {
        return get(PROVISION);
    }

    /** Whether it is cited as law that holds or as history. */
    public Optional<CitedAs> citedAs() {
        return get(AS);
    }

    /** Gathers the fields; {@link #set} takes those of this class and of {@link Entry}. */
    public static final class Builder extends Entry.Builder<Builder> {

        private Builder() {}

        /**
         * Builds it.
         *
         * @throws IllegalStateException if it cites nothing
         */
        public LawCited build() {
            needs(has(CITES), "LawCited: it cites nothing.");
            return new LawCited(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
