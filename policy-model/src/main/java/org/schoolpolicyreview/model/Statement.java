package org.schoolpolicyreview.model;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.model.time.WrittenDate;

/**
 * One thing that a document says: what it is about, who does it, for whom, by when, on what condition, how firmly, in
 * which words.
 *
 * <pre>{@code
 * Statement.about(Topic.RECORD_WRITTEN)
 *         .by("the adult who saw it or was told")
 *         .within("1 school day")
 *         .words("The adult must write the record within one school day.")
 *         .page("4")
 *         .build();
 * }</pre>
 */
public final class Statement extends Entry {

    /** What it is about. */
    public static final Field<Topic> ABOUT = Field.named("about");
    /** Of what it is said, if not of what the document is about: bullying, harassment of staff. */
    public static final Field<List<String>> OF = Field.named("of");
    /** Who does it: roles and bodies, never people. */
    public static final Field<List<String>> BY = Field.named("by");
    /** Whom it is done for, or concerns. */
    public static final Field<List<String>> FOR = Field.named("for");
    /** To whom a thing is reported, told or sent. */
    public static final Field<List<String>> TO = Field.named("to");
    /** How soon. */
    public static final Field<TimeLimit> WITHIN = Field.named("within");
    /** From when that time counts. */
    public static final Field<String> COUNTED_FROM = Field.named("counted-from");
    /** For how long. */
    public static final Field<String> LASTING = Field.named("lasting");
    /** How often. */
    public static final Field<Rhythm> HOW_OFTEN = Field.named("how-often");
    /** On or by which date. */
    public static final Field<WrittenDate> DATE = Field.named("date");
    /** On which conditions only. */
    public static final Field<List<String>> IF = Field.named("if");
    /** With which exceptions. */
    public static final Field<List<String>> UNLESS = Field.named("unless");
    /** Who does it instead, and when. */
    public static final Field<List<String>> INSTEAD = Field.named("instead");
    /** What or whom it takes in. */
    public static final Field<List<String>> COVERS = Field.named("covers");
    /** What must never be done. */
    public static final Field<List<String>> NEVER = Field.named("never");
    /** What or whom it leaves out. */
    public static final Field<List<String>> LEAVES_OUT = Field.named("leaves-out");
    /** In which place, system or form. */
    public static final Field<List<String>> WHERE = Field.named("where");
    /** With whom, or by which means. */
    public static final Field<List<String>> WITH = Field.named("with");
    /** How firmly it is put, where the file says so itself. */
    public static final Field<Firmness> FIRMNESS = Field.named("firmness");
    /** A bare yes or no, with neither words nor a note. */
    public static final Field<Boolean> CLAIM = Field.named("claim");

    /** Values that sum up what the document says, as a note does. */
    private static final List<Field<?>> SUMMED_UP = List.of(
            BY, FOR, TO, WITHIN, COUNTED_FROM, HOW_OFTEN, DATE, IF, UNLESS, INSTEAD, COVERS, LEAVES_OUT, WHERE, WITH,
            OF, LASTING, NEVER);

    private Statement(Builder builder) {
        super(builder);
    }

    /** Begins a statement about a topic. */
    public static Builder about(Topic topic) {
        return new Builder().set(ABOUT, topic);
    }

    /** Begins a statement whose topic is set later. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is about. */
    public Topic about() {
        return get(ABOUT).orElseThrow();
    }

    /** Who does it: roles and bodies, never people. */
    public List<String> by() {
        return all(BY);
    }

    /** Whom it is done for, or concerns. */
    public List<String> forWhom() {
        return all(FOR);
    }

    /** To whom a thing is reported, told or sent. */
    public List<String> to() {
        return all(TO);
    }

    /** How soon. */
    public Optional<TimeLimit> within() {
        return get(WITHIN);
    }

    /** How often. */
    public Optional<Rhythm> howOften() {
        return get(HOW_OFTEN);
    }

    /** On or by which date. */
    public Optional<WrittenDate> date() {
        return get(DATE);
    }

    /** On which conditions only. */
    public List<String> conditions() {
        return all(IF);
    }

    /** With which exceptions. */
    public List<String> exceptions() {
        return all(UNLESS);
    }

    /** What or whom it leaves out. */
    public List<String> leavesOut() {
        return all(LEAVES_OUT);
    }

    /** From when its time counts. */
    public Optional<String> countedFrom() {
        return get(COUNTED_FROM);
    }

    /** What or whom it takes in. */
    public List<String> covers() {
        return all(COVERS);
    }

    /** How firmly it is put, where the file says so itself. */
    public Optional<Firmness> firmness() {
        return get(FIRMNESS);
    }

    /** A bare yes or no, with neither words nor a note. */
    public Optional<Boolean> claim() {
        return get(CLAIM);
    }

    /** What must never be done. */
    public List<String> never() {
        return all(NEVER);
    }

    /** For how long. */
    public Optional<String> lasting() {
        return get(LASTING);
    }

    /** Of what it is said, if not of what the document is about: bullying, harassment of staff. */
    public List<String> of() {
        return all(OF);
    }

    /**
     * Whether it is no more than a claim: a bare yes or no, or a topic picked from the list, with neither words nor a
     * note nor any value that sums up what the document says.
     */
    public boolean isBareClaim() {
        return words().isEmpty() && note().isEmpty() && SUMMED_UP.stream().noneMatch(field -> get(field).isPresent());
    }

    /** Gathers a statement. */
    public static final class Builder extends Entry.Builder<Builder> {

        private Builder() {}

        /** Who does it: a role or body, never a person's name. */
        public Builder by(String role) {
            return add(BY, role);
        }

        /** Whom it is done for, or concerns. */
        public Builder forWhom(String whom) {
            return add(FOR, whom);
        }

        /** To whom it is reported, told or sent. */
        public Builder to(String whom) {
            return add(TO, whom);
        }

        /** How soon, as the document puts it: {@code 1 school day}, {@code promptly}. */
        public Builder within(String limit) {
            return set(WITHIN, TimeLimit.of(limit));
        }

        /** How often, as the document puts it: {@code termly}, {@code at least every 4 years}. */
        public Builder howOften(String rhythm) {
            return set(HOW_OFTEN, Rhythm.of(rhythm));
        }

        /** On or by which date, as the document puts it. */
        public Builder date(String date) {
            return set(DATE, WrittenDate.of(date));
        }

        /** Only on this condition. */
        public Builder onlyIf(String condition) {
            return add(IF, condition);
        }

        /** Except in this case. */
        public Builder unless(String exception) {
            return add(UNLESS, exception);
        }

        /** Takes this in. */
        public Builder covers(String thing) {
            return add(COVERS, thing);
        }

        /** How firmly it is put. */
        public Builder firmness(Firmness firmness) {
            return set(FIRMNESS, firmness);
        }

        /**
         * Builds the statement.
         *
         * @throws IllegalStateException if it has no topic, or says nothing of it
         */
        public Statement build() {
            needs(has(ABOUT), "A statement needs a topic: Statement.about(Topic...).");
            needs(saysMoreThan(ABOUT), "A statement needs to say something: words, a note, who, when; or set CLAIM.");
            return new Statement(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
