package org.schoolpolicyreview.reading.things.forms;

import java.util.List;

/**
 * Entries that belong together: a status table of labels and values, a row of a table with column heads, or lines that
 * follow each other.
 *
 * @param kind of which form they are
 * @param entries in reading order
 */
public record Form(Kind kind, List<Entry> entries) {

    /** The form. */
    public enum Kind {
        /** A table of which each row is a label with its value. */
        LABELS,
        /** A row of a table with column heads. */
        ROW,
        /** Lines of running text. */
        LINES
    }

    public Form {
        entries = List.copyOf(entries);
    }

    /** The labels, in their order. */
    public List<String> labels() {
        return entries.stream().map(Entry::label).toList();
    }
}
