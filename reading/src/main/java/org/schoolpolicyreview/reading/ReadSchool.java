package org.schoolpolicyreview.reading;

import java.util.List;
import org.schoolpolicyreview.model.School;

/**
 * A school whose documents have been read.
 *
 * @param school the school as it was supplied
 * @param documents its documents, in the same order
 */
public record ReadSchool(School school, List<ReadDocument> documents) {

    public ReadSchool {
        documents = List.copyOf(documents);
    }

    /** A document by its number. */
    public ReadDocument document(int number) {
        return documents.get(number);
    }
}
