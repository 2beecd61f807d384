package org.schoolpolicyreview.intake.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;

/** The rows of a table. A head without a word, which Markdown asks for where a table has none, is left out. */
final class MarkdownTable {

    private MarkdownTable() {}

    static List<Block> rows(Node table, int number, Function<Node, Place> place) {
        List<Block> rows = new ArrayList<>();
        gather(table, number, place, rows);
        return rows;
    }

    /** A line whose tabs stand for columns. */
    static Block tabbed(String line, int number, Place place) {
        List<String> cells = Arrays.stream(line.split("\t")).map(String::strip).map(Footnotes::withoutMarks).toList();
        return new Block.TableRow(number, false, cells, place);
    }

    private static void gather(Node node, int number, Function<Node, Place> place, List<Block> rows) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow) {
                List<String> cells = cells(child);
                boolean head = node instanceof TableHead;
                if (!head || cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Block.TableRow(number, head, cells, place.apply(child)));
                }
            } else {
                gather(child, number, place, rows);
            }
        }
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(Footnotes.withoutMarks(InlineText.of(cell)));
            }
        }
        return cells;
    }
}
