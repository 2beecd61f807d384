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

/** Makes sentences of the blocks of a document, in one pass. */
public final class Sentences {

    private final int document;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Block.Heading> above = new ArrayList<>();
    private Optional<String> opener = Optional.empty();
    private List<String> columnHeads = List.of();
    private int table;

    private Sentences(int document) {
        this.document = document;
    }

    /** The sentences of a document, in reading order. */
    public static List<Sentence> of(PolicyDocument document, int number) {
        Sentences sentences = new Sentences(number);
        List<Block> blocks = document.text();
        for (int at = 0; at < blocks.size(); at++) {
            sentences.add(blocks.get(at), at);
        }
        return sentences.sentences;
    }

    private void add(Block block, int at) {
        if (block instanceof Block.Heading heading) {
            above.removeIf(each -> each.level() >= heading.level());
            add(Sentence.Kind.HEADING, block, at, headings(), List.of());
            above.add(heading);
            opener = Optional.empty();
        } else if (block instanceof Block.TableRow row) {
            row(row, at);
        } else if (block instanceof Block.ListItem) {
            split(Sentence.Kind.ITEM, block, at);
        } else if (block instanceof Block.Paragraph paragraph) {
            opener = Optional.empty();
            split(Sentence.Kind.PROSE, block, at);
            opener = paragraph.text().endsWith(":") && !sentences.isEmpty()
                    ? Optional.of(sentences.get(sentences.size() - 1).text()) : Optional.empty();
        } else if (block instanceof Block.Footnote) {
            split(Sentence.Kind.FOOTNOTE, block, at);
        } else if (block instanceof Block.Note) {
            split(Sentence.Kind.NOTE, block, at);
        }
    }

    private void row(Block.TableRow row, int at) {
        if (row.table() != table) {
            table = row.table();
            columnHeads = List.of();
        }
        if (row.head()) {
            columnHeads = row.cells().stream().map(cell -> Folded.of(cell).text()).toList();
        }
        List<Context.Cell> cells = new ArrayList<>();
        int start = 0;
        for (int cell = 0; cell < row.cells().size(); cell++) {
            String text = Folded.of(row.cells().get(cell)).text();
            String head = row.head() || cell >= columnHeads.size() ? "" : columnHeads.get(cell);
            cells.add(new Context.Cell(head, text, new Span(start, start + text.length())));
            start += text.length() + " | ".length();
        }
        add(row.head() ? Sentence.Kind.HEAD_ROW : Sentence.Kind.ROW, row, at, headings(), cells);
    }

    private List<String> headings() {
        return above.stream().map(heading -> Folded.of(heading.text()).text()).toList();
    }

    private void split(Sentence.Kind kind, Block block, int at) {
        Folded folded = Folded.of(block.text());
        for (Span span : SentenceEnds.in(folded.text())) {
            Quotation quotation = new Quotation(document, at, folded.original(span), kind != Sentence.Kind.NOTE,
                    section(), block.place());
            sentences.add(new Sentence(sentences.size(), kind, span.of(folded.text()),
                    new Context(headings(), opener, List.of()), List.of(), quotation));
        }
    }

    private void add(Sentence.Kind kind, Block block, int at, List<String> headings, List<Context.Cell> cells) {
        String text = cells.isEmpty() ? Folded.of(block.text()).text()
                : String.join(" | ", cells.stream().map(Context.Cell::text).toList());
        Quotation quotation = new Quotation(document, at, block.text(), true, section(), block.place());
        sentences.add(new Sentence(sentences.size(), kind, text, new Context(headings, Optional.empty(), cells), List.of(),
                quotation));
    }

    private Optional<String> section() {
        return above.isEmpty() ? Optional.empty() : Optional.of(above.get(above.size() - 1).text());
    }
}
