package org.schoolpolicyreview.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Nearest;
import org.schoolpolicyreview.yaml.Node;

/** Reads the blocks of a text, one after the other; the page goes on until another is given. */
final class BlocksRead {

    private final Mistakes mistakes;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<String> page = Optional.empty();
    private int tables;

    BlocksRead(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void add(Node node) {
        if (node instanceof Node.Scalar scalar) {
            blocks.add(new Block.Paragraph(scalar.text(), place(scalar)));
        } else if (node instanceof Node.Keys keys) {
            keys.pairs().forEach(this::add);
        } else if (node instanceof Node.Blank blank) {
            nothing(blank, "this dash");
        } else {
            mistakes.error(node.origin(), "A block of the text is expected here, and a list stands here.",
                    "Write \"list:\" before it, or \"table:\" if it is one.");
        }
    }

    private void add(Node.Pair pair) {
        Optional<BlockKey> key = BlockKey.of(pair.key());
        if (key.isEmpty()) {
            mistakes.error(pair.origin(), "A text has no block \"" + pair.key() + "\".",
                    Nearest.to(pair.key(), keys()).map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("If it is a paragraph with a colon in it, put it in double quotes."));
        } else if (pair.value() instanceof Node.Blank blank) {
            nothing(blank, "\"" + pair.key() + ":\"");
        } else {
            add(key.get(), pair);
        }
    }

    private static List<String> keys() {
        return Stream.of(BlockKey.values()).map(BlockKey::key).toList();
    }

    private void add(BlockKey key, Node.Pair pair) {
        Node value = pair.value();
        switch (key) {
            case LIST -> list(value, 1);
            case TABLE -> table(value, true);
            case TABLE_WITHOUT_HEADS -> table(value, false);
            case FOOTNOTE -> footnotes(value);
            case PAGE -> text(value).ifPresent(number -> page = Optional.of(number));
            case ASIDE -> text(value).ifPresent(words -> blocks.add(new Block.Aside(words, place(value))));
            case NOTE -> text(value).ifPresent(words -> blocks.add(new Block.Note(words, place(value))));
            default -> text(value).ifPresent(
                    words -> blocks.add(new Block.Heading(key.headingLevel(), words, place(value))));
        }
    }

    private void list(Node node, int depth) {
        for (Node item : items(node)) {
            if (item instanceof Node.Scalar scalar) {
                blocks.add(new Block.ListItem(depth, "-", scalar.text(), place(scalar)));
            } else if (item instanceof Node.Keys keys) {
                keys.pairs().forEach(pair -> item(pair, depth));
            } else if (item instanceof Node.Blank blank) {
                nothing(blank, "this dash");
            } else {
                mistakes.error(item.origin(), "An item of a list is expected here, and " + item.whatItIs()
                        + " stands here.", "For a list inside a list, write \"list:\" before it.");
            }
        }
    }

    private void item(Node.Pair pair, int depth) {
        if (pair.key().equals(BlockKey.LIST.key())) {
            list(pair.value(), depth + 1);
        } else if (pair.value() instanceof Node.Blank blank) {
            nothing(blank, "\"" + pair.key() + ":\"");
        } else if (pair.key().length() > LONGEST_MARK) {
            mistakes.error(pair.origin(), "A mark before an item is expected here, and \"" + pair.key() + "\" stands here.",
                    "If it is an item with a colon in it, put it in double quotes.");
        } else {
            text(pair.value()).ifPresent(
                    words -> blocks.add(new Block.ListItem(depth, pair.key(), words, place(pair.value()))));
        }
    }

    private static final int LONGEST_MARK = 12;

    private void table(Node node, boolean withHeads) {
        tables++;
        boolean head = withHeads;
        for (Node row : items(node)) {
            List<String> cells = new ArrayList<>();
            for (Node cell : items(row)) {
                if (cell instanceof Node.Blank) {
                    cells.add("");
                } else {
                    text(cell).ifPresent(cells::add);
                }
            }
            blocks.add(new Block.TableRow(tables, head, cells, place(row)));
            head = false;
        }
    }

    private void footnotes(Node node) {
        if (node instanceof Node.Keys keys) {
            keys.pairs().forEach(pair -> text(pair.value()).ifPresent(
                    words -> blocks.add(new Block.Footnote(pair.key(), words, place(pair.value())))));
        } else {
            text(node).ifPresent(words -> blocks.add(new Block.Footnote("*", words, place(node))));
        }
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Items list ? list.items() : List.of(node);
    }

    private Optional<String> text(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        mistakes.error(node.origin(), "A text is expected here, and " + node.whatItIs() + " stands here.",
                "If the text has a colon in it or begins with a bracket, put it in double quotes.");
        return Optional.empty();
    }

    private void nothing(Node.Blank blank, String where) {
        if (blank.isMistake()) {
            mistakes.error(blank.origin(), "Nothing stands after " + where + ".", "Fill it in, or take it out.");
        }
    }

    private Place place(Node node) {
        Origin origin = node.origin();
        return new Place(page, origin);
    }
}
