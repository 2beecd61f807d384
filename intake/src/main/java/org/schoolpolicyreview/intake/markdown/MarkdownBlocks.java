package org.schoolpolicyreview.intake.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
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

    private static final int DEEPEST = 6;
    private static final String PAGE = "<!-- page ";

    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private int depth;
    private int tables;
    private Optional<String> page = Optional.empty();
    /** The level of the nearest heading that is marked as one; those that only act as headings stand below it. */
    private int level;

    MarkdownBlocks(String file) {
        this.file = file;
    }

    List<Block> all() {
        return List.copyOf(blocks);
    }

    @Override
    public void visit(Heading heading) {
        String text = Footnotes.withoutMarks(InlineText.of(heading));
        if (!text.isBlank()) {
            level = heading.getLevel();
            blocks.add(new Block.Heading(level, text, place(heading)));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        String words = Footnotes.withoutMarks(InlineText.lines(paragraph));
        boolean title = blocks.size() == 1 && blocks.get(0) instanceof Block.Heading;
        if (depth == 0 && !title && HeadingLines.is(paragraph, words)) {
            heading(paragraph, words);
        } else {
            lines(paragraph, InlineText.lines(paragraph), "");
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code, code.getLiteral().strip(), "");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code, code.getLiteral().strip(), "");
    }

    /** HTML is left out, except for a comment that says where a page of the document begins: {@code <!-- page 2 -->}. */
    @Override
    public void visit(HtmlBlock html) {
        String comment = html.getLiteral().strip();
        if (comment.startsWith(PAGE) && comment.endsWith("-->")) {
            page = Optional.of(comment.substring(PAGE.length(), comment.length() - "-->".length()).strip())
                    .filter(number -> !number.isEmpty());
        }
    }

    @Override
    public void visit(BulletList list) {
        depth++;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, "-"); // whether the source has "-", "*" or "+" is Markdown's own
        }
        depth--;
    }

    /** A list of one short item without a full stop, "1. Introduction", is a heading that a converter took for a list. */
    @Override
    public void visit(OrderedList list) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        String after = list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter();
        Node only = list.getFirstChild();
        boolean single = depth == 0 && only != null && only.getNext() == null && only.getFirstChild() instanceof Paragraph
                && only.getFirstChild().getNext() == null && list.getNext() instanceof Paragraph;
        String words = single ? Footnotes.withoutMarks(InlineText.lines(only.getFirstChild())) : "";
        if (single && HeadingLines.isShort(words) && Character.isUpperCase(words.charAt(0)) && !words.endsWith("?")
                && after.equals(".") && !words.endsWith(":")) {
            heading(only, number + ". " + words);
            return;
        }
        depth++;
        for (Node item = only; item != null; item = item.getNext()) {
            item(item, number++ + after);
        }
        depth--;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            tables++;
            blocks.addAll(MarkdownTable.rows(block, tables, this::place));
        } else {
            visitChildren(block);
        }
    }

    private void item(Node item, String mark) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph && item instanceof ListItem) {
                lines(child, InlineText.lines(child), mark);
            } else {
                child.accept(this);
            }
        }
    }

    private void heading(Node node, String words) {
        blocks.add(new Block.Heading(Math.min(DEEPEST, level + 1), words, place(node)));
    }

    /** Adds a paragraph, or with a mark a list item; its lines with tabs are rows, those of footnotes footnotes. */
    private void lines(Node node, String words, String mark) {
        StringBuilder text = new StringBuilder();
        boolean rows = false;
        for (String line : Lines.of(words)) {
            String note = Footnotes.mark(line);
            boolean row = line.indexOf('\t') >= 0 && mark.isEmpty();
            if (!note.isEmpty() || row) {
                add(node, text, mark);
            }
            tables += row && !rows ? 1 : 0;
            rows = row;
            if (!note.isEmpty()) {
                String rest = Footnotes.withoutMarks(line.substring(note.length() + 4)).strip();
                blocks.add(new Block.Footnote(note, rest, place(node)));
            } else if (row) {
                blocks.add(MarkdownTable.tabbed(line, tables, place(node)));
            } else {
                text.append(text.isEmpty() ? "" : "\n").append(Footnotes.withoutMarks(line));
            }
        }
        add(node, text, mark);
    }

    private void add(Node node, StringBuilder text, String mark) {
        String words = text.toString().strip();
        text.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        boolean box = words.startsWith("[ ]") || words.startsWith("[x]") || words.startsWith("[X]");
        if (mark.isEmpty()) {
            blocks.add(new Block.Paragraph(words, place(node)));
        } else {
            blocks.add(new Block.ListItem(depth, box ? words.substring(0, 3).toLowerCase(java.util.Locale.ROOT) : mark,
                    box ? words.substring(3).strip() : words, place(node)));
        }
    }

    private Place place(Node node) {
        return node.getSourceSpans().isEmpty() ? new Place(page, Origin.NONE)
                : new Place(page, new Origin(file, node.getSourceSpans().get(0).getLineIndex() + 1,
                        node.getSourceSpans().get(0).getColumnIndex() + 1));
    }
}
