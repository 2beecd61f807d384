package org.schoolpolicyreview.accuracy.marks;

import java.util.List;

/**
 * A document as careful readers marked it.
 *
 * @param name the name of its file without the ending
 * @param kinds the kinds of document that it is, the main one first, by their words
 * @param unsureKinds kinds on which readers could disagree
 * @param marks what it holds
 */
public record MarkedDocument(String name, List<String> kinds, List<String> unsureKinds, List<Mark> marks) {

    public MarkedDocument {
        kinds = List.copyOf(kinds);
        unsureKinds = List.copyOf(unsureKinds);
        marks = List.copyOf(marks);
    }
}
