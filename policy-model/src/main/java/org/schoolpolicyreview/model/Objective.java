package org.schoolpolicyreview.model;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.WrittenDate;

/** An equality objective, with what would show that it is reached. */
public final class Objective extends Entry {

    /** The objective in short. */
    public static final Field<String> TEXT = Field.named("objective");
    /** The reason or evidence that the document gives for it. */
    public static final Field<List<String>> BECAUSE = Field.named("because");
    /** Its number or label in the document. */
    public static final Field<String> NUMBER = Field.named("number");
    /** Tags, characteristics or groups that the document ties to it. */
    public static final Field<List<String>> TAGS = Field.named("tags");
    /** The aim of the equality duty that it serves, as the document puts it. */
    public static final Field<List<String>> AIM = Field.named("aim");
    /** What is measured. */
    public static final Field<String> MEASURE = Field.named("measure");
    /** Where it starts from. */
    public static final Field<Figure> BASELINE = Field.named("baseline");
    /** What is to be reached. */
    public static final Field<Figure> TARGET = Field.named("target");
    /** What or whom it leaves out. */
    public static final Field<List<String>> EXCEPT = Field.named("except");
    /** By when, as the document puts it. */
    public static final Field<WrittenDate> DEADLINE = Field.named("deadline");
    /** The roles or bodies that answer for it. */
    public static final Field<List<String>> OWNERS = Field.named("owners");
    /** What will be done. */
    public static final Field<List<String>> ACTIONS = Field.named("actions");
    /** The success criteria, in the document's words. */
    public static final Field<List<String>> SUCCESS = Field.named("success");
    /** How far it is, as the document puts it. */
    public static final Field<String> STATUS = Field.named("status");
    /** What is reported on it so far. */
    public static final Field<List<String>> PROGRESS = Field.named("progress");
    /**
     * What the document does not give for it, though the whole objective was read: {@code owners}, {@code baseline}.
     */
    public static final Field<List<String>> NONE_GIVEN = Field.named("none-given");

    private Objective(Builder builder) {
        super(builder);
    }

    /** Begins one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The objective in short. */
    public String text() {
        return get(TEXT).orElseThrow();
    }

    /** Its number or label in the document. */
    public Optional<String> number() {
        return get(NUMBER);
    }

    /** Tags, characteristics or groups that the document ties to it. */
    public List<String> tags() {
        return all(TAGS);
    }

    /** The aim of the equality duty that it serves, as the document puts it. */
    public List<String> aim() {
        return all(AIM);
    }

    /** What is measured. */
    public Optional<String> measure() {
        return get(MEASURE);
    }

    /** Where it starts from. */
    public Optional<Figure> baseline() {
        return get(BASELINE);
    }

    /** What is to be reached. */
    public Optional<Figure> target() {
        return get(TARGET);
    }

    /** What or whom it leaves out. */
    public List<String> except() {
        return all(EXCEPT);
    }

    /** By when, as the document puts it. */
    public Optional<WrittenDate> deadline() {
        return get(DEADLINE);
    }

    /** The roles or bodies that answer for it. */
    public List<String> owners() {
        return all(OWNERS);
    }

    /** What will be done. */
    public List<String> actions() {
        return all(ACTIONS);
    }

    /** The success criteria, in the document's words. */
    public List<String> success() {
        return all(SUCCESS);
    }

    /** How far it is, as the document puts it. */
    public Optional<String> status() {
        return get(STATUS);
    }

    /** What is reported on it so far. */
    public List<String> progress() {
        return all(PROGRESS);
    }

    /**
     * What the document does not give for it, though the whole objective was read: {@code owners}, {@code baseline}.
     */
    public List<String> noneGiven() {
        return all(NONE_GIVEN);
    }

    /** The reason or evidence that the document gives for it. */
    public List<String> because() {
        return all(BECAUSE);
    }

    /** Gathers the fields; {@link #set} takes those of this class and of {@link Entry}. */
    public static final class Builder extends Entry.Builder<Builder> {

        private Builder() {}

        /**
         * Builds it.
         *
         * @throws IllegalStateException if it has no text
         */
        public Objective build() {
            needs(has(TEXT), "Objective: it has no text.");
            return new Objective(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
