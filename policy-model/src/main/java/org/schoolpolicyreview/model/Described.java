package org.schoolpolicyreview.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.VisibleText;

/**
 * Something described by fields, each of which may be left out. Equal to another of its class that says the same,
 * wherever either was read.
 */
public abstract class Described {

    private final Map<Field<?>, Object> values;
    private final Origin origin;

    Described(Builder<?> builder) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(builder.values));
        this.origin = builder.origin;
    }

    /** The value of a field, if it was given. */
    @SuppressWarnings("unchecked") // put in by Builder.set, which holds the types together
    public final <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable((T) values.get(field));
    }

    /** The values of a field that holds several; empty if none was given. */
    public final <T> List<T> all(Field<List<T>> field) {
        return get(field).orElse(List.of());
    }

    /** All values, in the order in which they were given. */
    public final Collection<Object> values() {
        return values.values();
    }

    /** Where it was read; {@link Origin#NONE} if it was built in Java. */
    public final Origin origin() {
        return origin;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((Described) other).values.equals(values);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + values;
    }

    /**
     * Gathers fields. Not thread-safe; what it builds is.
     *
     * @param <B> the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {

        private final Map<Field<?>, Object> values = new LinkedHashMap<>();
        private Origin origin = Origin.NONE;

        Builder() {}

        /**
         * Sets a field, over an earlier value. White space around a text is not part of it; an empty list or a blank
         * text leaves the field out, and so does a text of which nothing can be seen.
         *
         * @throws NullPointerException if the field, the value or a value of the list is null; the message names the
         *     field
         */
        public final <T> B set(Field<T> field, T value) {
            Objects.requireNonNull(field, "A field is null.");
            notNull(field, value);
            if (value instanceof List<?> list) {
                list.forEach(each -> notNull(field, each));
            }
            Object kept = value instanceof List<?> list ? withoutBlanks(list) : stripped(value);
            if (kept.equals("") || kept.equals(List.of())) {
                values.remove(field);
            } else {
                values.put(field, kept);
            }
            return self();
        }

        private static void notNull(Field<?> field, @Nullable Object value) {
            Objects.requireNonNull(value, () -> "\"" + field.name() + "\" was given a null; leave it out instead.");
        }

        private static Object stripped(Object value) {
            return value instanceof String text ? VisibleText.of(text) : value;
        }

        private static List<?> withoutBlanks(List<?> values) {
            return values.stream().map(Builder::stripped).filter(Builder::saysSomething).toList();
        }

        private static boolean saysSomething(Object value) {
            return !value.equals("") && !(value instanceof Block block && block.text().isEmpty());
        }

        /**
         * Adds to a field that holds several values.
         *
         * @throws NullPointerException if the field or the value is null; the message names the field
         */
        @SuppressWarnings("unchecked") // the list is ours, and set holds the types together
        public final <T> B add(Field<List<T>> field, T value) {
            Objects.requireNonNull(field, "A field is null.");
            List<T> before = (List<T>) values.getOrDefault(field, List.of());
            List<T> after = new ArrayList<>(before);
            after.add(value);
            return set(field, after);
        }

        final void setAll(Described other) {
            values.putAll(other.values);
        }

        /** Says where it was read. */
        public final B at(Origin origin) {
            this.origin = Objects.requireNonNull(origin, "An origin is null; Origin.NONE says that there is none.");
            return self();
        }

        @SuppressWarnings("unchecked") // put in by set, which holds the types together
        final <T> T value(Field<T> field) {
            return (T) values.get(field);
        }

        final boolean has(Field<?> field) {
            return values.containsKey(field);
        }

        /** Refuses to build what is not enough. */
        final void needs(boolean enough, String message) {
            if (!enough) {
                throw new IllegalStateException(message);
            }
        }

        /** Whether it holds anything besides a field. */
        final boolean saysMoreThan(Field<?> field) {
            return values.size() > (has(field) ? 1 : 0);
        }

        /** Whether it holds anything. */
        final boolean saysSomething() {
            return !values.isEmpty();
        }

        abstract B self();
    }
}
