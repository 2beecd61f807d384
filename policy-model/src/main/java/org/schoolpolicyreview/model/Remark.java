package org.schoolpolicyreview.model;

/** Something that a document says and no other field holds. */
public final class Remark extends Entry {

    private Remark(Builder builder) {
        super(builder);
    }

    /** Begins one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Gathers the fields; {@link #set} takes those of this class and of {@link Entry}. */
    public static final class Builder extends Entry.Builder<Builder> {

        private Builder() {}

        /**
         * Builds it.
         *
         * @throws IllegalStateException if it says nothing
         */
        public Remark build() {
            needs(saysSomething(), "Remark: it says nothing; give it words or a note.");
            return new Remark(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
