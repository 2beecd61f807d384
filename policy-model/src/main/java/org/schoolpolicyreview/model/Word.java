package org.schoolpolicyreview.model;

import java.util.List;

/** A word of one of our vocabularies, as an officer writes it in a policy file: {@code racist-incident policy}. */
public interface Word {

    /** The word itself. */
    String word();

    /** Other words that are read as this one. */
    default List<String> alsoWritten() {
        return List.of();
    }

    /** What the word means, in a sentence or a question. */
    String meaning();
}
