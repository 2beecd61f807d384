package org.schoolpolicyreview.model;

import java.util.List;
import java.util.Optional;

/** A term that a document defines, or uses as if it had. */
public final class Definition extends Entry {

    /** The term. */
    public static final Field<String> TERM = Field.named("term");
    /** Whose definition it is said to be. */
    public static final Field<String> SOURCE = Field.named("source");
    /** Whether it is defined by examples only. */
    public static final Field<Boolean> BY_EXAMPLE = Field.named("by-example");
    /** Whether the term is named and never defined. */
    public static final Field<Boolean> NAMED_ONLY = Field.named("named-only");
    /** What it takes in. */
    public static final Field<List<String>> COVERS = Field.named("covers");
    /** What it leaves out. */
    public static final Field<List<String>> LEAVES_OUT = Field.named("leaves-out");

    private Definition(Builder builder) {
        super(builder);
    }

    /** Begins one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The term. */
    public String term() {
        return get(TERM).orElseThrow();
    }

    /** Whose definition it is said to be. */
    public Optional<String> source() {
        return get(SOURCE);
    }

    /** Whether it is defined by examples only. */
    public boolean byExample() {
        return get(BY_EXAMPLE).orElse(false);
    }

    /** Whether the term is named and never defined. */
    public boolean namedOnly() {
        return get(NAMED_ONLY).orElse(false);
    }

    /** What it takes in. */
    public List<String> covers() {
        return all(COVERS);
    }

    /** What it leaves out. */
    public List<String> leavesOut() {
        return all(LEAVES_OUT);
    }

    /** Gathers the fields; {@link #set} takes those of this class and of {@link Entry}. */
    public static final class Builder extends Entry.Builder<Builder> {

        private Builder() {}

        /**
         * Builds it.
         *
         * @throws IllegalStateException if it has no term
         */
        public Definition build() {
            needs(has(TERM), "Definition: it has no term.");
            return new Definition(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
