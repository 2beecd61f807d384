package org.schoolpolicyreview.model;

/**
 * A value of a list that the public school register keeps: its code and its name. Either may be empty: the register
 * grows, and a code that we do not know yet must never break a review.
 */
public record CodedValue(String code, String name) {

    /** Of the name only. */
    public static CodedValue named(String name) {
        return new CodedValue("", name);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? code : name;
    }
}
