package org.schoolpolicyreview.model;

import java.util.List;

/** A role or body that owns the document or a task in it. Never a person. */
public final class Responsibility extends Entry {

    /** The role or body, in the document's words. */
    public static final Field<String> ROLE = Field.named("role");
    /** What it answers for. */
    public static final Field<List<String>> OWNS = Field.named("owns");
    /** Whether the document names the person; the name itself is never copied. */
    public static final Field<Boolean> NAMED = Field.named("named");
    /** Whether the document leaves the role open. */
    public static final Field<Boolean> VACANT = Field.named("vacant");

    private Responsibility(Builder builder) {
        super(builder);
    }

    /** Begins one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The role or body, in the document's words. */
    public String role() {
        return get(ROLE).orElseThrow();
    }

    /** What it answers for. */
    public List<String> owns() {
        return all(OWNS);
    }

    /** Whether the document names the person; the name itself is never copied. */
    public boolean named() {
        return get(NAMED).orElse(false);
    }

    /** Whether the document leaves the role open. */
    public boolean vacant() {
        return get(VACANT).orElse(false);
    }

    /** Gathers the fields; {@link #set} takes those of this class and of {@link Entry}. */
    public static final class Builder extends Entry.Builder<Builder> {

        private Builder() {}

        /**
         * Builds it.
         *
         * @throws IllegalStateException if it has no role
         */
        public Responsibility build() {
            needs(has(ROLE), "Responsibility: it has no role.");
            return new Responsibility(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
