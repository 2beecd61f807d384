package org.schoolpolicyreview.policyfile;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.yaml.Node;

/** Reads the rows of a table. A page may begin between two rows, and the column heads may stand again. */
final class RowsRead {

    /** The key of a row of column heads that is not the first row. */
    static final String HEADS = "heads";

    private final TextReading reading;
    private int tables;
    /** Whether the table at hand has a row yet: one without rows does not count. */
    private boolean begun;

    RowsRead(TextReading reading) {
        this.reading = reading;
    }

    void add(Node table, boolean withHeads) {
        if (!(table instanceof Node.Items rows)) {
            reading.error(table, "A list of rows is expected here, and " + table.whatItIs() + " stands here.",
                    "Write each row in a line of its own, its cells in brackets: \"- [Stage, Who]\".");
            return;
        }
        begun = false;
        boolean head = withHeads;
        for (Node row : rows.items()) {
            if (row instanceof Node.Items cells) {
                row(cells, head);
                head = false;
            } else if (row instanceof Node.Keys keys && !keys.pairs().isEmpty()) {
                keys.pairs().forEach(this::pageOrHeads);
            } else if (row instanceof Node.Blank blank) {
                reading.nothing(blank);
            } else {
                noRow(row);
            }
        }
    }

    private void pageOrHeads(Node.Pair pair) {
        if (pair.key().equals(BlockKey.PAGE.key())) {
            reading.page(pair);
        } else if (pair.key().equals(HEADS) && pair.value() instanceof Node.Items cells) {
            row(cells, true);
        } else if (pair.key().equals(HEADS) && pair.value() instanceof Node.Blank blank) {
            reading.nothing(blank, pair);
        } else if (pair.key().equals(HEADS)) {
            noRow(pair.value());
        } else {
            reading.error(pair, "A table has no row \"" + pair.key() + "\".",
                    "Write the cells of a row in brackets: \"- [Stage, Who]\". Put a cell with a colon in it in double quotes.");
        }
    }

    private void noRow(Node node) {
        reading.error(node, "The cells of a row are expected here, and " + node.whatItIs() + " stands here.",
                "Write them in brackets: \"- [Stage, Who]\".");
    }

    private void row(Node.Items row, boolean head) {
        List<String> cells = new ArrayList<>();
        for (Node cell : row.items()) {
            cells.add(cell instanceof Node.Blank ? "" : reading.text(cell).orElse(""));
        }
        if (cells.stream().anyMatch(cell -> !cell.isEmpty()) || cells.size() > 1) {
            tables += begun ? 0 : 1;
            begun = true;
            reading.add(new Block.TableRow(tables, head, cells, reading.place(row)));
        }
    }
}
