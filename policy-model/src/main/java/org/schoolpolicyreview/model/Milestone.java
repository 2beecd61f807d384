package org.schoolpolicyreview.model;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.WrittenDate;

/** A dated event in the life of a document: approved, reviewed, due for review, in force until. */
public final class Milestone extends Entry {

    /** What happened, or is due. */
    public static final Field<MilestoneKind> KIND = Field.named("kind");
    /** When, as the document puts it. */
    public static final Field<WrittenDate> DATE = Field.named("date");
    /** The bodies or roles that did it or are to do it. */
    public static final Field<List<String>> BY = Field.named("by");
    /** What the document calls it, where that differs: {@code date of review}. */
    public static final Field<String> CALLED = Field.named("called");
    /** What the form has a place for and nobody filled in: {@code signature}, {@code by}, {@code on}. */
    public static final Field<List<String>> BLANK = Field.named("blank");

    private Milestone(Builder builder) {
        super(builder);
    }

    /** Begins one. */
    public static Builder builder() {
        return new Builder();
    }

    /** What happened, or is due. */
    public MilestoneKind kind() {
        return get(KIND).orElseThrow();
    }

    /** When, as the document puts it. */
    public Optional<WrittenDate> date() {
        return get(DATE);
    }

    /** The bodies or roles that did it or are to do it. */
    public List<String> by() {
        return all(BY);
    }

    /** What the document calls it, where that differs: {@code date of review}. */
    public Optional<String> called() {
        return get(CALLED);
    }

    /** What the form has a place for and nobody filled in: {@code signature}, {@code by}, {@code on}. */
    public List<String> blank() {
        return all(BLANK);
    }

    /** Gathers the fields; {@link #set} takes those of this class and of {@link Entry}. */
    public static final class Builder extends Entry.Builder<Builder> {

        private Builder() {}

        /**
         * Builds it.
         *
         * @throws IllegalStateException if it does not say what happened, or nothing besides: to say that a date was
         *     left blank, set {@link Milestone#BLANK}
         */
        public Milestone build() {
            needs(has(KIND), "Milestone: it does not say what happened.");
            needs(saysMoreThan(KIND), "Milestone: it says nothing of the event: no date, no role, no note.");
            return new Milestone(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
