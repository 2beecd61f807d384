package org.schoolpolicyreview.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Folded;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.values.ValueReader;

/**
 * Makes sentences of the blocks of a document, in one pass.
 *
 * <p>The folded words of a sentence's quotation are its text; so a span of the text has its way back to the words as they
 * stand: {@code Folded.of(sentence.quotation().text()).original(span)}.
 */
public final class Sentences {

    private final int document;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Headings headings = new Headings();
    private final Openers openers = new Openers();

    private Sentences(int document) {
        this.document = document;
    }

    /** The sentences of a document, in reading order. */
    public static List<Sentence> of(PolicyDocument document, int number) {
        return of(document.text(), number);
    }

    /** The sentences of the blocks of a text, in reading order. */
    public static List<Sentence> of(List<Block> blocks, int number) {
        Sentences sentences = new Sentences(number);
        int at = 0;
        while (at < blocks.size()) {
            at = sentences.add(blocks, at);
        }
        return List.copyOf(sentences.sentences);
    }

    /** Adds the sentences of the block at a place, or of the table that starts there; the place after it. */
    private int add(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        if (block instanceof Block.TableRow) {
            Table table = new Table(blocks, at);
            for (int row = 0; row < table.size(); row++) {
                row(table, row, blocks.get(at + row), at + row);
            }
            openers.clear();
            return at + table.size();
        }
        if (block instanceof Block.Heading heading) {
            headings.leave(heading.level());
            add(Sentence.Kind.HEADING, Folded.of(block.text()), Optional.empty(), block, at);
            headings.enter(heading);
            openers.clear();
        } else if (block instanceof Block.ListItem item) {
            item(item, at);
        } else if (block instanceof Block.Paragraph) {
            paragraph(block, at);
        } else if (block instanceof Block.Footnote) {
            split(Sentence.Kind.FOOTNOTE, block, at, Optional.empty());
        } else if (block instanceof Block.Note) {
            split(Sentence.Kind.NOTE, block, at, Optional.empty());
        }
        return at + 1;
    }

    private void row(Table table, int row, Block block, int at) {
        List<Context.Cell> cells = table.cells(row);
        String text = Table.text(cells);
        if (!text.replace("|", "").isBlank()) {
            add(table.isHead(row) ? Sentence.Kind.HEAD_ROW : Sentence.Kind.ROW, text,
                    new Context(headings.texts(), openers.ofTable(), cells), block.text(), block, at);
        }
    }

    /** An item; one that begins with "(a)" lies inside the item whose mark stands before it. */
    private void item(Block.ListItem item, int at) {
        boolean inside = Marks.end(Folded.of(item.text()).text(), 0) > 0;
        item(inside ? item.depth() + 1 : item.depth(), item, at);
    }

    private void item(int depth, Block block, int at) {
        Optional<String> opener = openers.of(depth);
        List<String> texts = split(Sentence.Kind.ITEM, block, at, opener);
        if (!texts.isEmpty()) {
            openers.afterItem(depth, texts.get(texts.size() - 1));
        }
    }

    /** A paragraph; one that begins with "(b)" or a bullet is an item of the list that the paragraph before it opens. */
    private void paragraph(Block block, int at) {
        String text = Folded.of(block.text()).text();
        if (Marks.end(text, 0) > 0 || Marks.bulletEnd(text, 0) > 0) {
            item(1, block, at);
            return;
        }
        List<String> texts = split(Sentence.Kind.PROSE, block, at, openers.ofAnswer());
        if (!texts.isEmpty()) {
            openers.afterParagraph(texts.get(texts.size() - 1), texts.size() == 1);
        }
    }

    /** Adds the sentences of a block; their texts. */
    private List<String> split(Sentence.Kind kind, Block block, int at, Optional<String> opener) {
        Folded folded = Folded.of(block.text());
        List<Piece> pieces = Pieces.of(folded, kind, opener);
        for (Piece piece : pieces) {
            add(piece.kind(), piece.span().of(folded.text()), new Context(headings.texts(), piece.opener(), List.of()),
                    folded.original(piece.span()), block, at);
        }
        return pieces.stream().map(piece -> piece.span().of(folded.text())).toList();
    }

    private void add(Sentence.Kind kind, Folded folded, Optional<String> opener, Block block, int at) {
        if (!folded.text().isEmpty()) {
            add(kind, folded.text(), new Context(headings.texts(), opener, List.of()),
                    folded.original(new Span(0, folded.text().length())), block, at);
        }
    }

    private void add(Sentence.Kind kind, String text, Context context, String words, Block block, int at) {
        Quotation quotation = new Quotation(document, at, words, kind != Sentence.Kind.NOTE, headings.section(),
                block.place());
        sentences.add(new Sentence(sentences.size(), kind, text, context, ValueReader.read(text), quotation));
    }
}
