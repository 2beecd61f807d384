package org.schoolpolicyreview.review;

import org.schoolpolicyreview.model.DocumentKind;

/**
 * A document that could answer what was not seen.
 *
 * @param kind its kind
 * @param why why it could not answer
 * @param title its title, if it was supplied; else empty
 */
public record MissingDocument(DocumentKind kind, Why why, String title) {

    /** Why it could not answer. */
    public enum Why {
        /** No document of this kind was supplied. */
        NOT_SUPPLIED("not-supplied"),
        /** It was read only in part. */
        READ_IN_PART("read-in-part"),
        /** Nobody knows whether this version is the one that holds. */
        STANDING_NOT_KNOWN("standing-not-known");

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
