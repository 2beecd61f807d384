package org.schoolpolicyreview.model;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Rhythm;

/** How often a document, or something in it, is looked at again. */
public final class ReviewCycle extends Entry {

    /** What is reviewed: the document itself if nothing is said, else {@code objectives}, {@code information}. */
    public static final Field<String> OF = Field.named("of");
    /** How often, as the document puts it. */
    public static final Field<Rhythm> EVERY = Field.named("every");
    /** What would bring the review forward. */
    public static final Field<List<String>> SOONER_IF = Field.named("sooner-if");
    /** Who reviews. */
    public static final Field<List<String>> BY = Field.named("by");

    private ReviewCycle(Builder builder) {
        super(builder);
    }

    /** Begins one. */
    public static Builder builder() {
        return new Builder();
    }

    /** What is reviewed: the document itself if nothing is said, else {@code objectives}, {@code information}. */
    public Optional<String> of() {
        return get(OF);
    }

    /** How often, as the document puts it. */
    public Optional<Rhythm> every() {
        return get(EVERY);
    }

    /** What would bring the review forward. */
    public List<String> soonerIf() {
        return all(SOONER_IF);
    }

    /** Who reviews. */
    public List<String> by() {
        return all(BY);
    }

    /** Gathers the fields; {@link #set} takes those of this class and of {@link Entry}. */
    public static final class Builder extends Entry.Builder<Builder> {

        private Builder() {}

        /**
         * Builds it.
         *
         * @throws IllegalStateException if it says nothing
         */
        public ReviewCycle build() {
            needs(saysSomething(), "ReviewCycle: it says nothing; give it how often, of what or by whom.");
            return new ReviewCycle(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
