package org.schoolpolicyreview.model;

import java.util.Objects;

/**
 * A value of a list that the public school register keeps: its code and its name. One of them may be empty: the
 * register grows, and a code that we do not know yet must never break a review.
 */
public record CodedValue(String code, String name) {

    /**
     * A code and a name, without the white space around them.
     *
     * @throws IllegalArgumentException if both are blank
     */
    public CodedValue {
        code = Objects.requireNonNull(code, "The code is null; an empty text says that there is none.").strip();
        name = Objects.requireNonNull(name, "The name is null; an empty text says that there is none.").strip();
        if (code.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException("A value of the register needs a code or a name.");
        }
    }

    /** Of the name only. */
    public static CodedValue named(String name) {
        return new CodedValue("", name);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? code : name;
    }
}
