package org.schoolpolicyreview.model;

import java.util.List;
import java.util.Optional;

/** A rule on uniform, hair, head coverings or jewellery. */
public final class AppearanceRule extends Entry {

    /** What it is about: {@code hair}, {@code headwear}, {@code religious dress}. */
    public static final Field<String> ON = Field.named("about");
    /** What it forbids. */
    public static final Field<List<String>> BANS = Field.named("bans");
    /** What it asks for. */
    public static final Field<List<String>> REQUIRES = Field.named("requires");
    /** What it expressly allows. */
    public static final Field<List<String>> ALLOWS = Field.named("allows");
    /** Exceptions that it offers. */
    public static final Field<List<String>> UNLESS = Field.named("unless");
    /** The reason that it gives. */
    public static final Field<String> BECAUSE = Field.named("because");
    /** A code that is adopted: the Halo Code, for one. */
    public static final Field<String> CODE = Field.named("code");

    private AppearanceRule(Builder builder) {
        super(builder);
    }

    /** Begins one. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is about: {@code hair}, {@code headwear}, {@code religious dress}. */
    public String on() {
        return get(ON).orElseThrow();
    }

    /** What it forbids. */
    public List<String> bans() {
        return all(BANS);
    }

    /** What it asks for. */
    public List<String> requires() {
        return all(REQUIRES);
    }

    /** What it expressly allows. */
    public List<String> allows() {
        return all(ALLOWS);
    }

    /** Exceptions that it offers. */
    public List<String> unless() {
        return all(UNLESS);
    }

    /** The reason that it gives. */
    public Optional<String> because() {
        return get(BECAUSE);
    }

    /** A code that is adopted: the Halo Code, for one. */
    public Optional<String> code() {
        return get(CODE);
    }

    /** Gathers the fields; {@link #set} takes those of this class and of {@link Entry}. */
    public static final class Builder extends Entry.Builder<Builder> {

        private Builder() {}

        /**
         * Builds it.
         *
         * @throws IllegalStateException if it does not say what it is about
         */
        public AppearanceRule build() {
            needs(has(ON), "AppearanceRule: it does not say what it is about.");
            return new AppearanceRule(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
