package org.schoolpolicyreview.reading;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a sentence and belongs to its meaning.
 *
 * @param headings the headings above it, the outermost first, folded; of a heading itself, those above that
 * @param opener the opening line of its list ("Staff must:"), folded
 * @param columns of a table row, its cells with their column heads, in their order; else empty
 */
public record Context(List<String> headings, Optional<String> opener, List<Cell> columns) {

    /** Of a sentence that stands alone. */
    public static final Context NONE = new Context(List.of(), Optional.empty(), List.of());

    public Context {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
    }

    /**
     * A cell of a row.
     *
     * @param head the head of its column, folded; empty if the table has none
     * @param text what stands in it, folded
     * @param span where it stands in the folded row
     */
    public record Cell(String head, String text, Span span) {}

    /** The nearest heading above. */
    public Optional<String> heading() {
        return headings.isEmpty() ? Optional.empty() : Optional.of(headings.get(headings.size() - 1));
    }
}
