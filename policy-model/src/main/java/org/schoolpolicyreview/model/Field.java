package org.schoolpolicyreview.model;

/**
 * The name of one thing that can be said: {@code within}, {@code next-review}. A field that holds several values has a
 * list as its type.
 *
 * <p>Two fields are the same only if they are the same object, so each is a constant of the class it belongs to.
 *
 * @param <T> what it holds
 */
public final class Field<T> {

    private final String name;

    private Field(String name) {
        this.name = name;
    }

    static <T> Field<T> named(String name) {
        return new Field<>(name);
    }

    /** The name as it is written in a policy file. */
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
