package org.schoolpolicyreview.intake.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;

/** Walks a Markdown tree and gathers its blocks, in reading order. */
final class MarkdownBlocks extends AbstractVisitor {

    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private int depth;
    private int tables;

    MarkdownBlocks(String file, String markdown) {
        this.file = file;
    }

    List<Block> all() {
        return List.copyOf(blocks);
    }

    @Override
    public void visit(Heading heading) {
        blocks.add(new Block.Heading(heading.getLevel(), InlineText.of(heading), place(heading)));
    }

    @Override
    public void visit(Paragraph paragraph) {
        String text = InlineText.of(paragraph);
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(text, place(paragraph)));
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        paragraph(code, code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        paragraph(code, code.getLiteral());
    }

    @Override
    public void visit(BulletList list) {
        items(list, list.getMarker() == null ? "-" : list.getMarker());
    }

    @Override
    public void visit(OrderedList list) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        String after = list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter();
        depth++;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item((ListItem) item, number++ + after);
        }
        depth--;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            tables++;
            rows(block);
        } else {
            visitChildren(block);
        }
    }

    private void rows(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow) {
                row(child, node instanceof TableHead);
            } else {
                rows(child);
            }
        }
    }

    private void row(Node row, boolean head) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(InlineText.of(cell));
            }
        }
        blocks.add(new Block.TableRow(tables, head, cells, place(row)));
    }

    private void items(Node list, String mark) {
        depth++;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item((ListItem) item, mark);
        }
        depth--;
    }

    private void item(ListItem item, String mark) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                blocks.add(new Block.ListItem(depth, mark, InlineText.of(child), place(child)));
            } else {
                child.accept(this);
            }
        }
    }

    private void paragraph(Node node, String text) {
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(text.strip(), place(node)));
        }
    }

    private Place place(Node node) {
        return node.getSourceSpans().isEmpty() ? Place.NONE
                : Place.at(new Origin(file, node.getSourceSpans().get(0).getLineIndex() + 1,
                        node.getSourceSpans().get(0).getColumnIndex() + 1));
    }
}
