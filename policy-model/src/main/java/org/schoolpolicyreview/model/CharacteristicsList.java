package org.schoolpolicyreview.model;

import java.util.List;
import java.util.Optional;

/** A list of characteristics that a document gives, with whom it protects. */
public final class CharacteristicsList extends Entry {

    /** Whom the list is said to protect: {@code pupils}, {@code staff}. */
    public static final Field<List<String>> FOR = Field.named("for");
    /** The characteristics and other grounds, in the document's words. */
    public static final Field<List<String>> LISTED = Field.named("listed");
    /** The characteristics that are known to be left out, where the list itself was not copied. */
    public static final Field<List<String>> LEAVES_OUT = Field.named("leaves-out");
    /** Why some are left out, if the document says so. */
    public static final Field<String> LEFT_OUT_BECAUSE = Field.named("left-out-because");

    private CharacteristicsList(Builder builder) {
        super(builder);
    }

    /** Begins one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whom the list is said to protect: {@code pupils}, {@code staff}. */
    public List<String> forWhom() {
        return all(FOR);
    }

    /** The characteristics and other grounds, in the document's words. */
    public List<String> listed() {
        return all(LISTED);
    }

    /** Why some are left out, if the document says so. */
    public Optional<String> leftOutBecause() {
        return get(LEFT_OUT_BECAUSE);
    }

    /** The characteristics that are known to be left out, where the list itself was not copied. */
    public List<String> leavesOut() {
        return all(LEAVES_OUT);
    }

    /** Gathers the fields; {@link #set} takes those of this class and of {@link Entry}. */
    public static final class Builder extends Entry.Builder<Builder> {

        private Builder() {}

        /**
         * Builds it.
         *
         * @throws IllegalStateException if it says nothing
         */
        public CharacteristicsList build() {
            needs(saysSomething(), "CharacteristicsList: it says nothing; give it what is listed, for whom, or words.");
            return new CharacteristicsList(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
