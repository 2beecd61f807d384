package org.schoolpolicyreview.rules;

/**
 * What is weighed: a criterion, for the whole school, for one document or for one objective.
 *
 * @param criterion the id of the criterion
 * @param document the number of the document, or {@link #WHOLE_SCHOOL}
 * @param objective the number of the objective in its document, or {@link #NO_OBJECTIVE}
 */
public record Matter(String criterion, int document, int objective) {

    /** Stands for the documents of the school together. */
    public static final int WHOLE_SCHOOL = -1;
    /** Stands for a matter that is about no single objective. */
    public static final int NO_OBJECTIVE = -1;

    /** A criterion for the whole school, or for one document. */
    public Matter(String criterion, int document) {
        this(criterion, document, NO_OBJECTIVE);
    }

    /** Whether it is about the documents of the school together. */
    public boolean ofWholeSchool() {
        return document == WHOLE_SCHOOL;
    }

    /** Whether it is about one objective. */
    public boolean ofObjective() {
        return objective != NO_OBJECTIVE;
    }
}
