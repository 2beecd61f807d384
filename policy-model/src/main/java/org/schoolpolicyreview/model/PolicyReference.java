package org.schoolpolicyreview.model;

import java.util.Optional;

/** Another policy that a document points to. */
public final class PolicyReference extends Entry {

    /** The other policy, as it is named. */
    public static final Field<String> TITLE = Field.named("title");
    /** Whose it is: the school's, the trust's, the council's. */
    public static final Field<String> OWNER = Field.named("owner");
    /** The link or place that is given. */
    public static final Field<String> LINK = Field.named("link");
    /** Whether this document makes it part of itself. */
    public static final Field<Boolean> PART_OF_THIS = Field.named("part-of-this");

    private PolicyReference(Builder builder) {
        super(builder);
    }

    /** Begins one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The other policy, as it is named. */
    public String title() {
        return get(TITLE).orElseThrow();
    }

    /** Whose it is: the school's, the trust's, the council's. */
    public Optional<String> owner() {
        return get(OWNER);
    }

    /** The link or place that is given. */
    public Optional<String> link() {
        return get(LINK);
    }

    /** Whether this document makes it part of itself. */
    public boolean partOfThis() {
        return get(PART_OF_THIS).orElse(false);
    }

    /** Gathers the fields; {@link #set} takes those of this class and of {@link Entry}. */
    public static final class Builder extends Entry.Builder<Builder> {

        private Builder() {}

        /**
         * Builds it.
         *
         * @throws IllegalStateException if it has no title
         */
        public PolicyReference build() {
            needs(has(TITLE), "PolicyReference: it has no title.");
            return new PolicyReference(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
