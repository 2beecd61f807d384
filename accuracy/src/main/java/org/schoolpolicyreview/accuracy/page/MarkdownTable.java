package org.schoolpolicyreview.accuracy.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table of a page: the first column is of words, the others are of numbers or of words as it is said. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    private MarkdownTable(List<String> heads, String rule) {
        row(heads);
        List<String> rules = new ArrayList<>(Collections.nCopies(heads.size(), rule));
        rules.set(0, "---");
        row(rules);
    }

    /** A table whose columns but the first are of numbers. */
    static MarkdownTable ofNumbers(String... heads) {
        return new MarkdownTable(List.of(heads), "---:");
    }

    /** A table of words. */
    static MarkdownTable ofWords(String... heads) {
        return new MarkdownTable(List.of(heads), "---");
    }

    MarkdownTable row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    /** The table, with an empty line after it. */
    String text() {
        return text + "\n";
    }
}
