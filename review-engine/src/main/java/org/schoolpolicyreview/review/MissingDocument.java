package org.schoolpolicyreview.review;

import org.schoolpolicyreview.model.DocumentKind;

/**
 * A document that could answer what was not seen.
 *
 * @param kind its kind
 * @param why whether it was not supplied, or read only in part
 * @param title its title, if it was supplied; else empty
 */
public record MissingDocument(DocumentKind kind, Why why, String title) {

    /** Why it could not answer. */
    public enum Why {
        /** No document of this kind was supplied. */
        NOT_SUPPLIED("not-supplied"),
        /** It was read only in part. */
        READ_IN_PART("read-in-part");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        /** The word of it in a published report. */
        public String word() {
            return word;
        }
    }
}
