package org.schoolpolicyreview.model.time;

import org.jspecify.annotations.Nullable;

/**
 * Words of a text that were read as a date.
 *
 * @param end the index of the token after them
 * @param time what they name; null if that cannot be
 * @param impossible what is wrong with a date that cannot be
 * @param form how safely these words are a date when they stand inside a sentence
 */
record DateMatch(int end, @Nullable NamedTime time, @Nullable String impossible, Form form) {

    enum Form {
        /** Nothing but a date: "4 March 2024", "Autumn 2020", "2023-24". */
        CLEAR,
        /** The last two digits may count what follows: "May 24 pupils". */
        SHORT_YEAR,
        /** "2010" may belong to the name of a law. */
        BARE_YEAR,
        /** In a sentence "31.3.27" may be a paragraph and "24/25" a score. */
        FIELD_ONLY
    }

    static final DateMatch NONE = new DateMatch(-1, null, null, Form.FIELD_ONLY);

    static DateMatch of(int end, NamedTime time, Form form) {
        return new DateMatch(end, time, null, form);
    }

    static DateMatch impossible(int end, String why, Form form) {
        return new DateMatch(end, null, why, form);
    }

    boolean found() {
        return end >= 0;
    }
}
