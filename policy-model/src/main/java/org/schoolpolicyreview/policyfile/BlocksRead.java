package org.schoolpolicyreview.policyfile;

import java.util.List;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Nearest;
import org.schoolpolicyreview.yaml.Node;

/** Reads the blocks of a text, one after the other; the page goes on until another is given. */
final class BlocksRead {

    private static final String QUOTES = "If it is a paragraph with a colon in it, put the whole of it in double quotes.";

    private final TextReading reading;
    private final ItemsRead lists;
    private final RowsRead tables;

    private BlocksRead(Mistakes mistakes) {
        this.reading = new TextReading(mistakes);
        this.lists = new ItemsRead(reading);
        this.tables = new RowsRead(reading);
    }

    static List<Block> of(List<Node> nodes, Mistakes mistakes) {
        BlocksRead read = new BlocksRead(mistakes);
        nodes.forEach(read::add);
        return read.reading.blocks();
    }

    private void add(Node node) {
        if (node instanceof Node.Keys keys) {
            reading.ifEmpty(keys);
            keys.pairs().forEach(this::add);
        } else if (node instanceof Node.Blank blank) {
            reading.nothing(blank);
        } else if (node instanceof Node.Items) {
            reading.error(node, "A block of the text is expected here, and a list stands here.",
                    "Write \"list:\" before it, or \"table:\". If it is a text in brackets, put it in double quotes.");
        } else {
            reading.text(node).ifPresent(words -> reading.add(new Block.Paragraph(words, reading.place(node))));
        }
    }

    private void add(Node.Pair pair) {
        BlockKey.of(pair.key()).ifPresentOrElse(key -> add(key, pair), () -> noSuchBlock(pair));
    }

    private void noSuchBlock(Node.Pair pair) {
        String fix = Nearest.to(pair.key(), BlockKey.keys()).map(key -> "Did you mean \"" + key + "\"? ").orElse("") + QUOTES;
        if (pair.key().equalsIgnoreCase("paragraph")) {
            fix = "A paragraph has no key: write its text behind the dash.";
        } else if (pair.value() instanceof Node.Blank && pair.key().contains(" ")) {
            fix = "If it goes on with the text before the comma, put that whole text in double quotes.";
        }
        reading.error(pair, "A text has no block \"" + pair.key() + "\".", fix);
    }

    private void add(BlockKey key, Node.Pair pair) {
        Node value = pair.value();
        if (value instanceof Node.Blank blank) {
            reading.nothing(blank, pair);
            return;
        }
        switch (key) {
            case LIST -> lists.add(value);
            case TABLE -> tables.add(value, true);
            case TABLE_WITHOUT_HEADS -> tables.add(value, false);
            case FOOTNOTE -> footnotes(value);
            case PAGE -> reading.page(pair);
            case ASIDE -> reading.text(value).ifPresent(words -> reading.add(new Block.Aside(words, reading.place(value))));
            case NOTE -> reading.text(value).ifPresent(words -> reading.add(new Block.Note(words, reading.place(value))));
            default -> reading.text(value).ifPresent(
                    words -> reading.add(new Block.Heading(key.headingLevel(), words, reading.place(value))));
        }
    }

    private void footnotes(Node node) {
        if (node instanceof Node.Keys keys) {
            reading.ifEmpty(keys);
            keys.pairs().forEach(pair -> reading.text(pair).ifPresent(
                    words -> reading.add(new Block.Footnote(pair.key(), words, reading.place(pair.value())))));
        } else {
            reading.text(node).ifPresent(words -> reading.add(new Block.Footnote(Marks.OF_FOOTNOTES, words, reading.place(node))));
        }
    }
}
