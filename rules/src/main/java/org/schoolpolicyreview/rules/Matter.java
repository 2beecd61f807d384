package org.schoolpolicyreview.rules;

/**
 * What is weighed: a criterion, for the whole school or for one document.
 *
 * @param criterion the id of the criterion
 * @param document the number of the document, or {@link #WHOLE_SCHOOL}
 */
public record Matter(String criterion, int document) {

    /** Stands for the documents of the school together. */
    public static final int WHOLE_SCHOOL = -1;
}
